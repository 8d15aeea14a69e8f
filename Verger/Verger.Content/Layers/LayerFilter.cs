using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Verger.Content.Layers;

/// <summary>Puts widgets into the layout of the site's pages, once it is known what the page shows.</summary>
internal sealed class LayerFilter(FrontPages frontPages, LayerZones zones) : IAsyncResultFilter
{
    public async Task OnResultExecutionAsync(ResultExecutingContext context, ResultExecutionDelegate next)
    {
        if (context.Result is ViewResult && frontPages.Include(context.HttpContext.Request))
        {
            await zones.FillAsync(context.HttpContext.User);
        }

        await next();
    }
}
