using Microsoft.AspNetCore.Html;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Diagnostics.ViewModels;
using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.DisplayManagement.Title;
using Verger.Engine.Display.Errors;

namespace Verger.Engine.Display.Shapes;

/// <summary><c>HttpError</c>: what went wrong, by its status, where the theme has no template for it.</summary>
internal sealed class HttpErrorShapes : ShapeTableProvider
{
    public override ValueTask DiscoverAsync(ShapeTableBuilder builder)
    {
        builder.Describe("HttpError").BoundAs(nameof(HttpErrorShapes), context =>
        {
            var (title, text) = PlainErrorPage.Texts((context.Value as HttpErrorShapeViewModel)?.Code ?? 500);
            context.ServiceProvider.GetRequiredService<IPageTitleBuilder>().AddSegment(new HtmlString(title));
            return Task.FromResult<IHtmlContent>(new HtmlString($"<h1>{title}</h1><p>{text}</p>"));
        });
        return ValueTask.CompletedTask;
    }
}
