using System.Globalization;

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
    /// <summary>The year that the address names; null when it names none.</summary>
    public int? Year => int.TryParse(Value, NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : null;

    /// <summary>Whether the address names something that is not among the options.</summary>
    public bool IsUnknown => Value.Length > 0 && Options.All(option => !IsChosen(option));

    /// <summary>The option that the address names; null when it names none.</summary>
    public ListFilterOption? Chosen => Options.FirstOrDefault(IsChosen);

    /// <summary>What people read for what the address names: the option's text, or the address's own word where there is no such option.</summary>
    public string ChosenText => Chosen?.Text ?? Value;

    /// <summary>A filter whose choices are things of any kind.</summary>
    /// <param name="name">Its name in the address.</param>
    /// <param name="label">What people read.</param>
    /// <param name="allLabel">What people read for no choice.</param>
    /// <param name="choices">The things.</param>
    /// <param name="slugOf">What the address holds of one.</param>
    /// <param name="textOf">What people read of one.</param>
    /// <param name="value">What the address says.</param>
    public static ListFilter Of<T>(string name, string label, string allLabel, IEnumerable<T> choices, Func<T, string> slugOf, Func<T, string> textOf, string? value)
        => new(name, label, allLabel, [.. choices.Select(choice => new ListFilterOption(slugOf(choice), textOf(choice)))], value ?? string.Empty);

    /// <summary>The filter by year (<c>annee</c>).</summary>
    /// <param name="years">The years that can be chosen.</param>
    /// <param name="value">What the address says.</param>
    public static ListFilter OfYears(IEnumerable<int> years, string? value) => Of("annee", "Année", "Toutes les années", years, Text, Text, value);

    /// <summary>Whether the address names the option.</summary>
    public bool IsChosen(ListFilterOption option) => string.Equals(option.Value, Value, StringComparison.OrdinalIgnoreCase);

    private static string Text(int year) => year.ToString(CultureInfo.InvariantCulture);
}
