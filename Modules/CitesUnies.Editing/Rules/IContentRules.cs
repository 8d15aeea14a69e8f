namespace CitesUnies.Editing.Rules;

/// <summary>
/// The rules of a content type, one class a type, registered by
/// <see cref="ContentRulesServiceCollectionExtensions.AddContentRules{TRules}"/>. A rule only looks: what it needs beside the item (the day, another
/// item, a list of addresses) the context or an interface of its own hands it.
/// </summary>
public interface IContentRules
{
    /// <summary>Tells the context all that is wrong with its item, not only the first.</summary>
    /// <param name="context">The item, the moment, and where to tell.</param>
    ValueTask CheckAsync(RuleContext context);
}
