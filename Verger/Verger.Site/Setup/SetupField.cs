namespace Verger.Site.Setup;

/// <summary>A field of the setup page, as it is shown.</summary>
/// <param name="Name">Its name in the form.</param>
/// <param name="Label">What people call it.</param>
public sealed record SetupField(string Name, string Label)
{
    /// <summary>What helps to fill it in.</summary>
    public string? Hint { get; init; }

    /// <summary>The kind of input.</summary>
    public string Type { get; init; } = "text";

    /// <summary>What a browser may fill it in with.</summary>
    public string Autocomplete { get; init; } = "off";

    /// <summary>Whether it has to be filled in.</summary>
    public bool IsRequired { get; init; } = true;

    /// <summary>What stands in it.</summary>
    public string? Value { get; init; }

    /// <summary>What it is chosen from, as value and label; null when it is typed.</summary>
    public IReadOnlyList<(string Value, string Label)>? Choices { get; init; }

    /// <summary>What is wrong with it.</summary>
    public IReadOnlyList<string> Errors { get; init; } = [];

    /// <summary>The identifiers of what describes it; null when nothing does.</summary>
    public string? DescribedBy => string.Join(' ', new[] { Errors.Count > 0 ? ErrorId : null, Hint is null ? null : HintId }.OfType<string>()) is { Length: > 0 } ids ? ids : null;

    /// <summary>The identifier of its hint.</summary>
    public string HintId => Name + "-aide";

    /// <summary>The identifier of its errors.</summary>
    public string ErrorId => Name + "-erreur";
}
