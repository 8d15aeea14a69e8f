namespace CitesUnies.Portal.ViewModels;

/// <summary>A choice by which a list can be narrowed.</summary>
/// <param name="Name">Its name in the address, as <c>pays</c>.</param>
/// <param name="Label">What people read, as « Pays ».</param>
/// <param name="AllLabel">What people read for no choice, as « Tous les pays ».</param>
/// <param name="Options">What can be chosen.</param>
/// <param name="Value">What the address says; empty for no choice.</param>
/// <param name="IsView">Whether it says how the list is shown and not what is on it: it has no field, and stays when the filters are cleared.</param>
public sealed record ListFilter(string Name, string Label, string AllLabel, IReadOnlyList<ListFilterOption> Options, string Value, bool IsView = false)
{
    /// <summary>Whether the address names something that is not among the options.</summary>
    public bool IsUnknown => Value.Length > 0 && Options.All(option => !IsChosen(option));

    /// <summary>The option that the address names; null when it names none.</summary>
    public ListFilterOption? Chosen => Options.FirstOrDefault(IsChosen);

    /// <summary>What people read for what the address names: the option's text, or the address's own word where there is no such option.</summary>
    public string ChosenText => Chosen?.Text ?? Value;

    /// <summary>Whether the address names the option.</summary>
    public bool IsChosen(ListFilterOption option) => string.Equals(option.Value, Value, StringComparison.OrdinalIgnoreCase);
}
