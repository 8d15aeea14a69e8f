using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement.Title;
using OrchardCore.DisplayManagement.Zones;
using OrchardCore.Settings;
using Verger.Display;

namespace OrchardCore.DisplayManagement.Razor;

/// <summary>The base of all views and templates: <c>@inherits OrchardCore.DisplayManagement.Razor.RazorPage&lt;TModel&gt;</c>.</summary>
public abstract class RazorPage<TModel> : Microsoft.AspNetCore.Mvc.Razor.RazorPage<TModel>
{
    private IDisplayHelper? _displayHelper;
    private IShapeFactory? _shapeFactory;
    private IOrchardDisplayHelper? _orchardHelper;
    private IPageTitleBuilder? _pageTitleBuilder;
    private IViewLocalizer? _t;

    /// <summary>Makes shapes.</summary>
    public IShapeFactory Factory => _shapeFactory ??= Context.RequestServices.GetRequiredService<IShapeFactory>();

    /// <summary>The site's services, as extension methods of the modules.</summary>
    public IOrchardDisplayHelper Orchard => _orchardHelper ??= new OrchardDisplayHelper(Context, DisplayHelper);

    /// <summary>The site's settings.</summary>
    public ISite Site => Feature?.Site ?? throw new InvalidOperationException("The site's settings are not known: this view is not rendered by a request of the site.");

    /// <summary>The layout of the page.</summary>
    public IZoneHolding? ThemeLayout
    {
        get => Feature?.ThemeLayout;
        set
        {
            if (Feature is { } feature)
            {
                feature.ThemeLayout = value;
            }
        }
    }

    /// <summary>The title of the page.</summary>
    public IPageTitleBuilder Title => _pageTitleBuilder ??= Context.RequestServices.GetRequiredService<IPageTitleBuilder>();

    /// <summary>The path and query that were asked for.</summary>
    public string FullRequestPath => Context.Request.PathBase + Context.Request.Path + Context.Request.QueryString;

    /// <summary>Texts in the language of the request.</summary>
    public IViewLocalizer T
    {
        get
        {
            if (_t is null)
            {
                _t = Context.RequestServices.GetRequiredService<IViewLocalizer>();
                (_t as IViewContextAware)?.Contextualize(ViewContext);
            }

            return _t;
        }
    }

    private IDisplayHelper DisplayHelper => _displayHelper ??= Context.RequestServices.GetRequiredService<IDisplayHelper>();

    private RazorViewFeature? Feature => Context.Features.Get<RazorViewFeature>();

    /// <summary>Renders a shape; nothing for null.</summary>
    public Task<IHtmlContent> DisplayAsync(IShape? shape) => DisplayHelper.ShapeExecuteAsync(shape);

    /// <summary>Renders a shape, HTML content or text.</summary>
    public Task<IHtmlContent> DisplayAsync(object? shape) => shape switch
    {
        null => Task.FromResult<IHtmlContent>(HtmlString.Empty),
        IShape it => DisplayHelper.ShapeExecuteAsync(it),
        IHtmlContent content => Task.FromResult(content),
        string text => Task.FromResult<IHtmlContent>(new HtmlContentBuilder().Append(text)),
        _ => throw new ArgumentException($"A {shape.GetType()} is no shape.", nameof(shape)),
    };

    /// <summary>Renders a shape as if it were of another type.</summary>
    /// <param name="shape">The shape.</param>
    /// <param name="templateName">The other type.</param>
    /// <param name="clearAlternates">Whether its alternates do not count.</param>
    public async Task<IHtmlContent> DisplayAsAsync(IShape shape, string templateName, bool? clearAlternates = false)
    {
        var type = shape.Metadata.Type;
        var alternates = shape.Metadata.Alternates;
        try
        {
            shape.Metadata.Type = templateName;
            shape.Metadata.Alternates = clearAlternates == true ? [] : alternates;
            return await DisplayHelper.ShapeExecuteAsync(shape);
        }
        finally
        {
            shape.Metadata.Type = type;
            shape.Metadata.Alternates = alternates;
        }
    }

    /// <summary>Adds a segment to the title of the page, and returns the title.</summary>
    public IHtmlContent RenderTitleSegments(IHtmlContent segment, string position = "0", IHtmlContent? separator = null)
    {
        Title.AddSegment(segment, position);
        return Title.GenerateTitle(separator);
    }

    /// <summary>Adds a segment to the title of the page, and returns the title.</summary>
    public IHtmlContent RenderTitleSegments(string? segment, string position = "0", IHtmlContent? separator = null)
        => string.IsNullOrEmpty(segment)
            ? Title.GenerateTitle(separator)
            : RenderTitleSegments(new HtmlContentBuilder().Append(segment), position, separator);

    /// <summary>An element with the shape's name, id, classes and attributes.</summary>
    public TagBuilder Tag(IShape shape) => shape.GetTagBuilder();

    /// <summary>An element with the shape's name, id, classes and attributes.</summary>
    public TagBuilder Tag(IShape shape, string tag) => shape.GetTagBuilder(tag);

    /// <summary>Renders the content of the page: the layout's zone <c>Content</c>.</summary>
    public Task<IHtmlContent> RenderBodyAsync() => DisplayAsync(ThemeLayout?.Zones["Content"]);

    /// <summary>Whether something was added to the layout's zone of that name.</summary>
    public new bool IsSectionDefined(string name) => ThemeLayout?.Zones.IsNotEmpty(name) == true;

    /// <summary>Renders the layout's zone of that name, which must not be empty.</summary>
    public new Task<IHtmlContent> RenderSectionAsync(string name) => RenderSectionAsync(name, true);

    /// <summary>Renders the layout's zone of that name.</summary>
    /// <exception cref="InvalidOperationException">It is required and empty.</exception>
    public new Task<IHtmlContent> RenderSectionAsync(string name, bool required)
    {
        var zone = ThemeLayout?.Zones[name];
        return required && zone.IsNullOrEmpty()
            ? throw new InvalidOperationException($"Nothing was added to the zone '{name}' of the layout, which '{Path}' requires.")
            : DisplayAsync(zone);
    }

    /// <inheritdoc/>
    public override void Write(object? value)
    {
        // What a tag helper puts out is used again for the next element, so it is written at once.
        if (value is IHtmlContent content and not TagHelperOutput && Output is IHtmlContentSink sink)
        {
            sink.Append(content);
        }
        else
        {
            base.Write(value);
        }
    }
}
