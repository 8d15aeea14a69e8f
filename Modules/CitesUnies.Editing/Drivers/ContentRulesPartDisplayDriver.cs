using CitesUnies.Editing.Models;
using CitesUnies.Editing.Rules;
using CitesUnies.Editing.Services;
using CitesUnies.Editing.ViewModels;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;

namespace CitesUnies.Editing.Drivers;

/// <summary>
/// Holds what was posted to the rules, each message beside its field, and asks to confirm what is unlikely. It works because the part is the last
/// of its type: all others have been read by then.
/// </summary>
public sealed class ContentRulesPartDisplayDriver(ContentCheck check) : ContentPartDisplayDriver<ContentRulesPart>
{
    /// <inheritdoc/>
    public override IDisplayResult Edit(ContentRulesPart part, BuildPartEditorContext context) => Editor(context, [], confirm: false);

    /// <inheritdoc/>
    public override async Task<IDisplayResult> UpdateAsync(ContentRulesPart part, UpdatePartEditorContext context)
    {
        var model = new ContentRulesPartViewModel();
        await context.Updater.TryUpdateModelAsync(model, Prefix);

        var findings = await check.CheckAsync(part.ContentItem);
        var questions = findings.Where(finding => finding.Kind == RuleKind.ToConfirm).ToArray();
        var open = model.Confirm ? [] : questions.Where(question => !part.Confirmed.Contains(question.Message)).ToArray();

        Report(findings.Where(finding => finding.Kind != RuleKind.ToConfirm).Concat(open), context);
        if (open.Length > 0)
        {
            context.Updater.ModelState.AddModelError(
                Prefix + "." + nameof(model.Confirm), "Vérifiez ce qui est signalé ; si c’est bien ce que vous voulez, cochez « Confirmer » et enregistrez à nouveau.");
        }
        else
        {
            part.Confirmed = [.. questions.Select(question => question.Message)];
        }

        return Editor(context, [.. questions.Select(question => question.Message)], model.Confirm);
    }

    private ShapeResult Editor(BuildPartEditorContext context, IReadOnlyList<string> questions, bool confirm)
        => Initialize<ContentRulesPartViewModel>(GetEditorShapeType(context), model =>
            {
                model.Questions = questions;
                model.Confirm = confirm;
            })
            .Location("Parts:1000");

    private static void Report(IEnumerable<RuleFinding> findings, UpdatePartEditorContext context)
    {
        var state = context.Updater.ModelState;
        var said = state.Where(entry => entry.Value is { Errors.Count: > 0 }).Select(entry => entry.Key).ToArray();
        foreach (var finding in findings)
        {
            var key = string.IsNullOrEmpty(context.HtmlFieldPrefix) ? finding.Key : context.HtmlFieldPrefix + "." + finding.Key;
            var field = key[..key.LastIndexOf('.')] + ".";
            if (finding.Kind != RuleKind.Missing || !said.Any(known => known.StartsWith(field, StringComparison.OrdinalIgnoreCase)))
            {
                state.AddModelError(key, finding.Message);
            }
        }
    }
}
