using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using OrchardCore.ContentManagement.Handlers;

namespace OrchardCore.ContentManagement;

/// <summary>Registers the parts and fields of a module and what follows their life.</summary>
public static class ServiceCollectionExtensions
{
    public static ContentPartOptionBuilder AddContentPart<TContentPart>(this IServiceCollection services) where TContentPart : ContentPart
        => services.AddContentPart(typeof(TContentPart));

    public static ContentPartOptionBuilder AddContentPart(this IServiceCollection services, Type contentPartType)
    {
        services.Configure<ContentOptions>(options => options.GetOrAddContentPart(contentPartType));
        return new(services, contentPartType);
    }

    public static ContentFieldOptionBuilder AddContentField<TContentField>(this IServiceCollection services) where TContentField : ContentField
        => services.AddContentField(typeof(TContentField));

    public static ContentFieldOptionBuilder AddContentField(this IServiceCollection services, Type contentFieldType)
    {
        services.Configure<ContentOptions>(options => options.GetOrAddContentField(contentFieldType));
        return new(services, contentFieldType);
    }

    public static ContentPartOptionBuilder AddHandler<THandler>(this ContentPartOptionBuilder builder) where THandler : class, IContentPartHandler
        => builder.AddHandler(typeof(THandler));

    public static ContentPartOptionBuilder AddHandler(this ContentPartOptionBuilder builder, Type handlerType)
    {
        builder.Services.TryAddScoped(handlerType);
        builder.Services.Configure<ContentOptions>(options => options.GetOrAddContentPart(builder.ContentPartType).AddHandler(handlerType));
        return builder;
    }

    public static ContentFieldOptionBuilder AddHandler<THandler>(this ContentFieldOptionBuilder builder) where THandler : class, IContentFieldHandler
        => builder.AddHandler(typeof(THandler));

    public static ContentFieldOptionBuilder AddHandler(this ContentFieldOptionBuilder builder, Type handlerType)
    {
        builder.Services.TryAddScoped(handlerType);
        builder.Services.Configure<ContentOptions>(options => options.GetOrAddContentField(builder.ContentFieldType).AddHandler(handlerType));
        return builder;
    }
}
