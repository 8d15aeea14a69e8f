namespace OrchardCore.Localization;

/// <summary>The argument by which a localizer is asked for a plural: the first of those given to it.</summary>
public struct PluralizationArgument
{
    /// <summary>How many there are.</summary>
    public int Count { get; set; }

    /// <summary>The forms in the language of the code: one, many.</summary>
    public string[] Forms { get; set; }

    /// <summary>What follows <c>{0}</c>, which is the count.</summary>
    public object[] Arguments { get; set; }
}
