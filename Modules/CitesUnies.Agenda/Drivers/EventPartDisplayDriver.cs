using CitesUnies.Agenda.Models;
using CitesUnies.Agenda.Services;
using CitesUnies.Agenda.ViewModels;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;

namespace CitesUnies.Agenda.Drivers;

/// <summary>Shows any event on lists. Its page is made by the driver of its type.</summary>
public sealed class EventPartDisplayDriver(EventSummaries summaries) : ContentPartDisplayDriver<EventPart>
{
    /// <inheritdoc/>
    public override IDisplayResult Display(EventPart part, BuildPartDisplayContext context)
        => context.DisplayType switch
        {
            "Summary" => Initialize<EventSummaryViewModel>("EventPart_Summary", model => summaries.FillListedAsync(part, model)).Location("Summary", "Content:1"),
            "SummaryRow" => Initialize<EventSummaryViewModel>("EventPart_SummaryRow", model => summaries.FillListedAsync(part, model)).Location("SummaryRow", "Content:1"),
            "SummaryDay" => Initialize<EventSummaryViewModel>("EventPart_SummaryDay", model => summaries.FillListedAsync(part, model)).Location("SummaryDay", "Content:1"),
            _ => null!,
        };
}
