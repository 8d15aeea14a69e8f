namespace CitesUnies.Editing.Rules;

/// <summary>Which rules hold for which content type.</summary>
public sealed class ContentRulesOptions
{
    private readonly Dictionary<string, List<Type>> _rules = [];

    /// <summary>The classes of rules of a type, in the order of their registration; none when it has none.</summary>
    /// <param name="contentType">The technical name of the type.</param>
    public IReadOnlyList<Type> Of(string contentType) => _rules.TryGetValue(contentType, out var found) ? found : [];

    /// <summary>Adds the rules of a type.</summary>
    /// <param name="contentType">The technical name of the type.</param>
    /// <param name="rules">A class that is a <see cref="IContentRules"/>.</param>
    public void Add(string contentType, Type rules)
    {
        if (!_rules.TryGetValue(contentType, out var known))
        {
            _rules[contentType] = known = [];
        }

        known.Add(rules);
    }
}
