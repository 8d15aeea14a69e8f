using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;

namespace Verger.Engine.Content.Handlers;

/// <summary>The handlers of each class of field, one set per unit of work, made when it is first met.</summary>
internal sealed class ContentFieldHandlerResolver(IServiceProvider services, IOptions<ContentOptions> options) : IContentFieldHandlerResolver
{
    private readonly Dictionary<string, IList<IContentFieldHandler>> _handlers = [];

    public IList<IContentFieldHandler> GetHandlers(string fieldName)
    {
        if (!_handlers.TryGetValue(fieldName, out var handlers))
        {
            var types = options.Value.ContentFieldOptionsLookup.GetValueOrDefault(fieldName)?.Handlers ?? [];
            _handlers[fieldName] = handlers = [.. types.Select(type => (IContentFieldHandler)services.GetRequiredService(type))];
        }

        return handlers;
    }
}
