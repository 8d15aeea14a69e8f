using Microsoft.Extensions.DependencyInjection;

namespace OrchardCore.ContentManagement;

/// <summary>What a module adds to its class of part: handlers, display drivers.</summary>
public class ContentPartOptionBuilder
{
    public ContentPartOptionBuilder(IServiceCollection services, Type contentPartType)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(contentPartType);
        Services = services;
        ContentPartType = contentPartType;
    }

    public IServiceCollection Services { get; }

    public Type ContentPartType { get; }
}
