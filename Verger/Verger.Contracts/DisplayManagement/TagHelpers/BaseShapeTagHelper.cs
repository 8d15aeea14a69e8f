using System.Collections.Concurrent;
using System.Net;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace OrchardCore.DisplayManagement.TagHelpers;

/// <summary>
/// The base of elements that make and render a shape. Attributes become its properties, in Pascal case: <c>menu-name</c> is <c>MenuName</c>;
/// <c>id</c>, <c>class</c>, <c>display-type</c>, <c>alternate</c>, <c>wrapper</c> and <c>position</c> become its metadata, and those that begin with <c>cache-</c>
/// say how what it is rendered to is kept (https://docs.orchardcore.net/en/latest/reference/modules/DynamicCache/).
/// </summary>
/// <param name="shapeFactory">Makes the shape.</param>
/// <param name="displayHelper">Renders it.</param>
public abstract class BaseShapeTagHelper(IShapeFactory shapeFactory, IDisplayHelper displayHelper) : TagHelper
{
    /// <summary>Ahead of attributes that hold values of any type.</summary>
    protected const string PropertyPrefix = "prop-";

    private static readonly ConcurrentDictionary<string, string> _pascalCase = new(StringComparer.Ordinal);

    private IDictionary<string, object?>? _properties;

    /// <summary>The type of the shape; the element's name when none is said.</summary>
    public string? Type { get; set; }

    /// <summary>Properties of any type: <c>prop-count="@count"</c>.</summary>
    [HtmlAttributeName("prop-all", DictionaryAttributePrefix = PropertyPrefix)]
    public IDictionary<string, object?> Properties
    {
        get => _properties ??= new Dictionary<string, object?>(StringComparer.OrdinalIgnoreCase);
        set => _properties = value;
    }

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var shape = await shapeFactory.CreateAsync(string.IsNullOrEmpty(Type) ? output.TagName : Type);
        if (_properties is not null)
        {
            foreach (var (name, value) in _properties)
            {
                shape.Properties[PascalCase(name)] = value;
            }
        }

        foreach (var attribute in output.Attributes)
        {
            Apply(shape, attribute.Name, attribute.Value);
        }

        CacheAttributes.Apply(shape.Metadata, output.Attributes);
        context.Items[typeof(IShape)] = shape;
        await output.GetChildContentAsync();

        output.TagName = null;
        output.Attributes.Clear();
        output.Content.SetHtmlContent(await displayHelper.ShapeExecuteAsync(shape));
        output.TagMode = TagMode.StartTagAndEndTag;
    }

    private static void Apply(IShape shape, string name, object? value)
    {
        // What stands in the template between quotes is HTML; the shape is given the text that it means.
        value = value is HtmlString html ? WebUtility.HtmlDecode(html.Value) : value;
        var text = value?.ToString() ?? string.Empty;
        switch (name)
        {
            case "id":
                shape.Id = text;
                break;
            case "class":
                foreach (var css in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
                {
                    shape.Classes.Add(css);
                }

                break;
            case "display-type":
                shape.Metadata.DisplayType = text;
                shape.Properties["DisplayType"] = text;
                break;
            case "alternate":
                shape.Metadata.Alternates.Add(text);
                break;
            case "wrapper":
                shape.Metadata.Wrappers.Add(text);
                break;
            case "position":
                shape.Metadata.Position = text;
                break;
            case var _ when name.StartsWith(CacheAttributes.Prefix, StringComparison.Ordinal):
                break;
            default:
                shape.Properties[PascalCase(name)] = value;
                break;
        }
    }

    // Names stand in templates, so there are some dozens of them.
    private static string PascalCase(string name) => _pascalCase.GetOrAdd(
        name, static name => string.Concat(name.Split('-', StringSplitOptions.RemoveEmptyEntries).Select(word => char.ToUpperInvariant(word[0]) + word[1..])));
}
