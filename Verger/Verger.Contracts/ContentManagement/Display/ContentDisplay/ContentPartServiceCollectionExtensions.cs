using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace OrchardCore.ContentManagement.Display.ContentDisplay;

/// <summary>Registers drivers of parts.</summary>
public static class ContentPartServiceCollectionExtensions
{
    private static readonly Func<string?, bool> _any = _ => true;

    /// <summary>A driver that displays and edits the part in any display mode and with any editor.</summary>
    public static ContentPartOptionBuilder UseDisplayDriver<TDriver>(this ContentPartOptionBuilder builder)
        where TDriver : class, IContentPartDisplayDriver
        => builder.UseDisplayDriver(typeof(TDriver));

    /// <summary>A driver that displays and edits the part in any display mode and with any editor.</summary>
    public static ContentPartOptionBuilder UseDisplayDriver(this ContentPartOptionBuilder builder, Type displayDriverType)
        => builder.ForDisplayMode(displayDriverType).ForEditor(displayDriverType);

    /// <summary>A driver that displays the part.</summary>
    public static ContentPartOptionBuilder ForDisplayMode<TDriver>(this ContentPartOptionBuilder builder)
        where TDriver : class, IContentPartDisplayDriver
        => builder.ForDisplayMode(typeof(TDriver), _any);

    /// <summary>A driver that displays the part in some display modes.</summary>
    public static ContentPartOptionBuilder ForDisplayMode<TDriver>(this ContentPartOptionBuilder builder, Func<string?, bool> predicate)
        where TDriver : class, IContentPartDisplayDriver
        => builder.ForDisplayMode(typeof(TDriver), predicate);

    /// <summary>A driver that displays the part.</summary>
    public static ContentPartOptionBuilder ForDisplayMode(this ContentPartOptionBuilder builder, Type displayDriverType)
        => builder.ForDisplayMode(displayDriverType, _any);

    /// <summary>A driver that displays the part in some display modes.</summary>
    public static ContentPartOptionBuilder ForDisplayMode(this ContentPartOptionBuilder builder, Type displayDriverType, Func<string?, bool> predicate)
        => Configure(builder, displayDriverType, option => option.ForDisplayMode(displayDriverType, predicate));

    /// <summary>A driver that edits the part.</summary>
    public static ContentPartOptionBuilder ForEditor<TDriver>(this ContentPartOptionBuilder builder)
        where TDriver : class, IContentPartDisplayDriver
        => builder.ForEditor(typeof(TDriver), _any);

    /// <summary>A driver that edits the part with some editors.</summary>
    public static ContentPartOptionBuilder ForEditor<TDriver>(this ContentPartOptionBuilder builder, Func<string?, bool> predicate)
        where TDriver : class, IContentPartDisplayDriver
        => builder.ForEditor(typeof(TDriver), predicate);

    /// <summary>A driver that edits the part.</summary>
    public static ContentPartOptionBuilder ForEditor(this ContentPartOptionBuilder builder, Type displayDriverType)
        => builder.ForEditor(displayDriverType, _any);

    /// <summary>A driver that edits the part with some editors.</summary>
    public static ContentPartOptionBuilder ForEditor(this ContentPartOptionBuilder builder, Type displayDriverType, Func<string?, bool> predicate)
        => Configure(builder, displayDriverType, option => option.ForEditor(displayDriverType, predicate));

    /// <summary>Takes a driver of another module out.</summary>
    public static ContentPartOptionBuilder RemoveDisplayDriver<TDriver>(this ContentPartOptionBuilder builder)
        where TDriver : class, IContentPartDisplayDriver
    {
        builder.Services.Configure<ContentDisplayOptions>(options => options.GetOrAddPart(builder.ContentPartType).Remove(typeof(TDriver)));
        return builder;
    }

    private static ContentPartOptionBuilder Configure(ContentPartOptionBuilder builder, Type driver, Action<ContentPartDisplayOption> configure)
    {
        builder.Services.TryAddScoped(driver);
        builder.Services.Configure<ContentDisplayOptions>(options => configure(options.GetOrAddPart(builder.ContentPartType)));
        return builder;
    }
}
