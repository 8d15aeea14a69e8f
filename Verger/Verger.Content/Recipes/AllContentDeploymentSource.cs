using System.Text.Json;
using System.Text.Json.Nodes;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Records;
using OrchardCore.Contents.Deployment;
using OrchardCore.Deployment;
using YesSql;

namespace Verger.Content.Recipes;

/// <summary>
/// Exports items as the recipe step <c>Content</c>, in the order in which they were stored, which decides between equals in lists. They are read
/// a page at a time in a session that keeps none, and stand in the result as UTF-8 text, not as a tree of nodes: about the size of the recipe.
/// </summary>
internal sealed class AllContentDeploymentSource(IStore store) : DeploymentSourceBase<AllContentDeploymentStep>
{
    private const int PageSize = 100;

    protected override async Task ProcessAsync(AllContentDeploymentStep step, DeploymentPlanResult result)
    {
        var data = new JsonArray();
        await foreach (var item in ReadAsync())
        {
            data.Add(JsonObject.Create(JsonSerializer.SerializeToElement(item, JOptions.Default)));
        }

        result.Steps.Add(new JsonObject { ["name"] = "Content", ["data"] = data });
    }

    private async IAsyncEnumerable<ContentItem> ReadAsync()
    {
        await using var session = store.CreateSession(withTracking: false);
        var last = 0L;
        ContentItem[] page;
        do
        {
            page = [.. await session.Query<ContentItem, ContentItemIndex>(row => (row.Published || row.Latest) && row.DocumentId > last).Take(PageSize).ListAsync()];
            foreach (var item in page)
            {
                last = item.Id;
                yield return item;
            }
        }
        while (page.Length == PageSize);
    }
}
