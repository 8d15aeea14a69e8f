using CitesUnies.Editing.Models;
using CitesUnies.Editing.Rules;
using CitesUnies.Editing.Services;
using Microsoft.Extensions.Logging;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;

namespace CitesUnies.Editing.Handlers;

/// <summary>
/// Holds what is imported, restored or sent by an API to the rules. Nobody is there to confirm what is unlikely, and what another site exported
/// has to come in: it is accepted, and logged unless it was confirmed before.
/// </summary>
/// <remarks>A handler of items, not of the part: an imported item may lack the part's data although its type has the part.</remarks>
public sealed class ContentRulesHandler(ContentCheck check, ILogger<ContentRulesHandler> logger) : ContentHandlerBase
{
    /// <inheritdoc/>
    public override async Task ValidatingAsync(ValidateContentContext context)
    {
        var item = context.ContentItem;
        var confirmed = item.As<ContentRulesPart>()?.Confirmed ?? [];
        foreach (var finding in await check.CheckAsync(item))
        {
            if (finding.Kind != RuleKind.ToConfirm)
            {
                context.Fail(finding.Message, finding.Key);
            }
            else if (!confirmed.Contains(finding.Message))
            {
                logger.LogWarning("« {Title} » ({Type} {Id}), {Field} : {Message}", item.DisplayText, item.ContentType, item.ContentItemId, finding.Key, finding.Message);
            }
        }
    }
}
