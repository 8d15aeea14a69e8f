using Microsoft.AspNetCore.Html;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.DisplayManagement.Implementation;

namespace Verger.Content.Tests.DynamicCache;

/// <summary>Renders shapes <c>Piece</c> and <c>Frame</c> by code of a test, and counts how often.</summary>
internal sealed class Pieces : IShapeBindingResolver
{
    public int Made { get; private set; }

    public Func<DisplayContext, Task<string>> Make { get; set; } = _ => Task.FromResult("piece");

    public Task<ShapeBinding?> GetShapeBindingAsync(string shapeType) => Task.FromResult(shapeType switch
    {
        "Piece" => new ShapeBinding
        {
            BindingName = shapeType,
            BindingAsync = async context =>
            {
                Made++;
                return new HtmlString(await Make(context));
            },
        },
        "Frame" => new ShapeBinding
        {
            BindingName = shapeType,
            BindingAsync = context => Task.FromResult<IHtmlContent>(new HtmlContentBuilder().AppendHtml("[").AppendHtml(context.Value.Metadata.ChildContent!).AppendHtml("]")),
        },
        _ => null,
    });
}
