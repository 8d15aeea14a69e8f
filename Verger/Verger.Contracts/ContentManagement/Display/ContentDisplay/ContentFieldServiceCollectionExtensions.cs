using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace OrchardCore.ContentManagement.Display.ContentDisplay;

/// <summary>Registers drivers of fields.</summary>
public static class ContentFieldServiceCollectionExtensions
{
    private static readonly Func<string?, bool> _any = _ => true;

    /// <summary>A driver that displays and edits the field in any display mode and with any editor.</summary>
    public static ContentFieldOptionBuilder UseDisplayDriver<TDriver>(this ContentFieldOptionBuilder builder)
        where TDriver : class, IContentFieldDisplayDriver
        => builder.UseDisplayDriver(typeof(TDriver));

    /// <summary>A driver that displays and edits the field in some display modes and with editors of the same names.</summary>
    public static ContentFieldOptionBuilder UseDisplayDriver<TDriver>(this ContentFieldOptionBuilder builder, Func<string?, bool> predicate)
        where TDriver : class, IContentFieldDisplayDriver
        => builder.ForDisplayMode<TDriver>(predicate).ForEditor<TDriver>(predicate);

    /// <summary>A driver that displays and edits the field in any display mode and with any editor.</summary>
    public static ContentFieldOptionBuilder UseDisplayDriver(this ContentFieldOptionBuilder builder, Type displayDriverType)
        => builder.ForDisplayMode(displayDriverType).ForEditor(displayDriverType);

    /// <summary>A driver that displays the field.</summary>
    public static ContentFieldOptionBuilder ForDisplayMode<TDriver>(this ContentFieldOptionBuilder builder)
        where TDriver : class, IContentFieldDisplayDriver
        => builder.ForDisplayMode(typeof(TDriver), _any);

    /// <summary>A driver that displays the field in some display modes.</summary>
    public static ContentFieldOptionBuilder ForDisplayMode<TDriver>(this ContentFieldOptionBuilder builder, Func<string?, bool> predicate)
        where TDriver : class, IContentFieldDisplayDriver
        => builder.ForDisplayMode(typeof(TDriver), predicate);

    /// <summary>A driver that displays the field.</summary>
    public static ContentFieldOptionBuilder ForDisplayMode(this ContentFieldOptionBuilder builder, Type displayDriverType)
        => builder.ForDisplayMode(displayDriverType, _any);

    /// <summary>A driver that displays the field in some display modes.</summary>
    public static ContentFieldOptionBuilder ForDisplayMode(this ContentFieldOptionBuilder builder, Type displayDriverType, Func<string?, bool> predicate)
        => Configure(builder, displayDriverType, option => option.ForDisplayMode(displayDriverType, predicate));

    /// <summary>A driver that edits the field.</summary>
    public static ContentFieldOptionBuilder ForEditor<TDriver>(this ContentFieldOptionBuilder builder)
        where TDriver : class, IContentFieldDisplayDriver
        => builder.ForEditor(typeof(TDriver), _any);

    /// <summary>A driver that edits the field with some editors.</summary>
    public static ContentFieldOptionBuilder ForEditor<TDriver>(this ContentFieldOptionBuilder builder, Func<string?, bool> predicate)
        where TDriver : class, IContentFieldDisplayDriver
        => builder.ForEditor(typeof(TDriver), predicate);

    /// <summary>A driver that edits the field.</summary>
    public static ContentFieldOptionBuilder ForEditor(this ContentFieldOptionBuilder builder, Type displayDriverType)
        => builder.ForEditor(displayDriverType, _any);

    /// <summary>A driver that edits the field with some editors.</summary>
    public static ContentFieldOptionBuilder ForEditor(this ContentFieldOptionBuilder builder, Type displayDriverType, Func<string?, bool> predicate)
        => Configure(builder, displayDriverType, option => option.ForEditor(displayDriverType, predicate));

    /// <summary>Takes a driver of another module out.</summary>
    public static ContentFieldOptionBuilder RemoveDisplayDriver<TDriver>(this ContentFieldOptionBuilder builder)
        where TDriver : class, IContentFieldDisplayDriver
    {
        builder.Services.Configure<ContentDisplayOptions>(options => options.GetOrAddField(builder.ContentFieldType).Remove(typeof(TDriver)));
        return builder;
    }

    private static ContentFieldOptionBuilder Configure(ContentFieldOptionBuilder builder, Type driver, Action<ContentFieldDisplayOption> configure)
    {
        builder.Services.TryAddScoped(driver);
        builder.Services.Configure<ContentDisplayOptions>(options => configure(options.GetOrAddField(builder.ContentFieldType)));
        return builder;
    }
}
