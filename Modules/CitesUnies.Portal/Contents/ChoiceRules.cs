using CitesUnies.Editing.Rules;

namespace CitesUnies.Portal.Contents;

/// <summary>Fields that hold one of a list of words.</summary>
public static class ChoiceRules
{
    /// <summary>The word is one of those that can be chosen; an import may hold any. What is empty passes: whether it may be is another rule.</summary>
    /// <param name="context">The check.</param>
    /// <param name="key">The field.</param>
    /// <param name="value">The word.</param>
    /// <param name="choices">The words that can be chosen.</param>
    public static void CheckChoice(this RuleContext context, string key, string? value, IEnumerable<string> choices)
    {
        var known = choices.ToArray();
        if (!string.IsNullOrWhiteSpace(value) && !known.Contains(value, StringComparer.Ordinal))
        {
            context.Fault(key, $"« {value} » n’est pas un choix possible : {string.Join(", ", known)}.");
        }
    }
}
