using CitesUnies.Agenda.Dates;
using CitesUnies.Agenda.Models;
using CitesUnies.Agenda.Services;
using CitesUnies.Agenda.ViewModels;
using CitesUnies.Portal.Lists;
using CitesUnies.Portal.Services;
using CitesUnies.Portal.ViewModels;
using Microsoft.AspNetCore.Mvc;
using OrchardCore.ContentManagement;
using OrchardCore.DisplayManagement;

namespace CitesUnies.Agenda.Controllers;

/// <summary>The agenda: every event, of whatever type, as a list or month by month.</summary>
public sealed class AgendaController(
    PublishedEvents events, AgendaFilters filters, AgendaMonths months, ListShapes lists, IShapeFactory shapes, PageMetadata metadata, BreadcrumbTrail breadcrumbs)
    : Controller
{
    private static readonly ListHeading _heading = new(
        AgendaPage.Path,
        AgendaPage.Title,
        "Réunions des groupes-pays, ateliers, webinaires, missions et assises : les rendez-vous de Cités Unies France et de ses partenaires.");

    /// <summary>Shows a page of the list, or a month. A filter with a wrong value gives an empty list that says so; a wrong page is not found.</summary>
    /// <param name="request">What the address asks for.</param>
    [HttpGet, HttpHead, Route("agenda")]
    public async Task<IActionResult> Index([FromQuery] AgendaRequest request)
    {
        var selection = await filters.ReadAsync(request);
        return AgendaViews.IsMonth(request.Vue) ? View(await MonthAsync(request, selection))
            : await ListAsync(request, selection) is { } list ? View(list)
            : NotFound();
    }

    private async Task<IShape?> ListAsync(AgendaRequest request, AgendaSelection selection)
    {
        var views = new AgendaViews(selection.Filters);
        var all = views.ForList(request.Periode, request.Vue);
        var isPast = AgendaViews.IsPast(request.Periode);
        var number = PageNumber.Parse(request.Page);
        var found = number is null || selection.Events is null || all.Any(filter => filter.IsUnknown)
            ? ListPage<ContentItem>.Empty
            : await events.ListAsync(selection.Events with { Period = isPast ? EventPeriod.Past : EventPeriod.Upcoming }, number.Value);

        return await lists.CreateAsync("AgendaList", _heading, all, number, found, views.Links(isPast, isMonth: false));
    }

    private async Task<IShape> MonthAsync(AgendaRequest request, AgendaSelection selection)
    {
        var views = new AgendaViews(selection.Filters);
        var all = views.ForMonth(request.Mois ?? string.Empty);
        var wanted = CalendarMonth.Parse(request.Mois);
        CalendarMonth? month = null;
        var isIndexed = false;
        var shape = await shapes.CreateAsync<AgendaMonthViewModel>("AgendaMonth", async model =>
        {
            model.Heading = _heading;
            model.Filters = all;
            model.Address = new ListAddress(_heading.Path, all);
            model.Choices = views.Links(isPast: false, isMonth: true);
            if (selection.Events is { } asked && (wanted is not null || string.IsNullOrEmpty(request.Mois)))
            {
                month = await months.FillAsync(model, wanted, asked, views.UrlOf);
                isIndexed = model is { Total: > 0, IsFiltered: false };
            }
        });

        var title = month is null ? _heading.Title : $"{_heading.Title}, {month.Value.Name}";
        await metadata.DescribeAsync(title, _heading.Lead, month is null ? _heading.Path : views.UrlOf(month.Value), isIndexed);
        await breadcrumbs.ShowAsync(_heading.Title);
        return shape;
    }
}
