using Microsoft.Extensions.DependencyInjection;

namespace OrchardCore.ContentManagement;

/// <summary>What a module adds to its class of field: handlers, display drivers.</summary>
public class ContentFieldOptionBuilder
{
    public ContentFieldOptionBuilder(IServiceCollection services, Type contentFieldType)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(contentFieldType);
        Services = services;
        ContentFieldType = contentFieldType;
    }

    public IServiceCollection Services { get; }

    public Type ContentFieldType { get; }
}
