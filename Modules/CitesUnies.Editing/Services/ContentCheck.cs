using CitesUnies.Editing.Checks;
using CitesUnies.Editing.Models;
using CitesUnies.Editing.Rules;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.Modules;

namespace CitesUnies.Editing.Services;

/// <summary>Holds an item to the rules of its type, and to those that hold for every type.</summary>
public sealed class ContentCheck(IContentDefinitionManager definitions, IOptions<ContentRulesOptions> options, ILocalClock clock, IServiceProvider services)
{
    /// <summary>All that is to be said of the item, each thing once; nothing when its type has no <see cref="ContentRulesPart"/>.</summary>
    /// <param name="contentItem">The item as it is to be saved. It is left as it is.</param>
    public async Task<IReadOnlyList<RuleFinding>> CheckAsync(ContentItem contentItem)
    {
        var type = await definitions.GetTypeDefinitionAsync(contentItem.ContentType);
        if (type is null || !type.Parts.Any(part => part.PartDefinition.Name == nameof(ContentRulesPart)))
        {
            return [];
        }

        // A copy: a part that was read before its fields were posted still has the old ones among its properties.
        var zone = TimeZoneInfo.FindSystemTimeZoneById((await clock.GetLocalTimeZoneAsync()).TimeZoneId);
        var context = new RuleContext(contentItem.Clone(), await clock.GetLocalNowAsync(), zone);

        RequiredFields.Check(type, context);
        TextsOfItem.CheckEncoding(type, context);
        foreach (var rules in options.Value.Of(contentItem.ContentType))
        {
            await ((IContentRules)services.GetRequiredService(rules)).CheckAsync(context);
        }

        return [.. context.Findings.Distinct()];
    }
}
