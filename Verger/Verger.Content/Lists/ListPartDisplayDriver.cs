using System.Globalization;
using Microsoft.AspNetCore.Http;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Lists.Models;
using OrchardCore.Lists.Services;
using OrchardCore.Lists.ViewModels;
using OrchardCore.Navigation;
using YesSql;
using ISession = YesSql.ISession;

namespace Verger.Content.Lists;

/// <summary>Displays the published items of a list on its page, some at a time (<c>?page=</c>).</summary>
public sealed class ListPartDisplayDriver(
    IContainerService containers, IContentDefinitionManager definitions, ISession session, IHttpContextAccessor httpContextAccessor) : ContentPartDisplayDriver<ListPart>
{
    /// <inheritdoc/>
    public override IDisplayResult Display(ListPart part, BuildPartDisplayContext context) =>
        Initialize<ListPartViewModel>(GetDisplayShapeType(context), model => FillAsync(model, part, context)).Location("Detail", "Content:10");

    private async ValueTask FillAsync(ListPartViewModel model, ListPart part, BuildPartDisplayContext context)
    {
        var settings = context.TypePartDefinition.GetSettings<ListPartSettings>();
        var options = new ContainedItemOptions { Status = ContentsStatus.Published };
        var pager = new Pager(Page, Math.Clamp(settings.PageSize, 1, 100), 10);
        var list = part.ContentItem.ContentItemId;

        model.ListPart = part;
        model.Context = context;
        model.EnableOrdering = settings.EnableOrdering;
        model.ContentItems = await containers.QueryContainedItemsAsync(list, settings.EnableOrdering, pager, options);
        model.ContainedContentTypeDefinitions = await TypesAsync(settings.ContainedContentTypes);
        model.Pager = await context.ShapeFactory.PagerAsync(pager, await ContainedItems.Of(session, list, options).CountAsync());
    }

    private int? Page
        => int.TryParse(httpContextAccessor.HttpContext?.Request.Query["page"], NumberStyles.None, CultureInfo.InvariantCulture, out var page) ? page : null;

    private async Task<IEnumerable<ContentTypeDefinition>> TypesAsync(string[] names)
    {
        var types = new List<ContentTypeDefinition>();
        foreach (var name in names)
        {
            if (await definitions.GetTypeDefinitionAsync(name) is { } type)
            {
                types.Add(type);
            }
        }

        return types;
    }
}
