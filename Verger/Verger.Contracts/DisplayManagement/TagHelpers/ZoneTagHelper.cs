using Microsoft.AspNetCore.Razor.TagHelpers;
using OrchardCore.DisplayManagement.Layout;

namespace OrchardCore.DisplayManagement.TagHelpers;

/// <summary>Puts what it contains into a zone of the layout: <c>&lt;zone name="Header" position="5"&gt;…&lt;/zone&gt;</c>.</summary>
/// <param name="layoutAccessor">The layout.</param>
[HtmlTargetElement("zone", Attributes = "name")]
public class ZoneTagHelper(ILayoutAccessor layoutAccessor) : TagHelper
{
    /// <summary>Where in the zone.</summary>
    public string? Position { get; set; }

    /// <summary>The zone; zones within zones with dots between.</summary>
    public string Name { get; set; } = string.Empty;

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var content = await output.GetChildContentAsync();
        IShape? zone = await layoutAccessor.GetLayoutAsync();
        foreach (var name in Name.Split('.', StringSplitOptions.RemoveEmptyEntries))
        {
            zone = zone is Zones.IZoneHolding holder ? holder.Zones[name] : zone?.GetProperty<IShape>(name);
        }

        if (zone is null)
        {
            throw new InvalidOperationException($"The layout has no zone '{Name}'.");
        }

        await zone.AddAsync(content, Position);
        output.SuppressOutput();
    }
}
