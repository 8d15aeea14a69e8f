using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;

namespace Verger.Engine.Content.Handlers;

/// <summary>The handlers of each part, one set per unit of work, made when the part is first met.</summary>
internal sealed class ContentPartHandlerResolver(IServiceProvider services, IOptions<ContentOptions> options) : IContentPartHandlerResolver
{
    private readonly Dictionary<string, IList<IContentPartHandler>> _handlers = [];

    public IList<IContentPartHandler> GetHandlers(string partName)
    {
        if (!_handlers.TryGetValue(partName, out var handlers))
        {
            var types = options.Value.ContentPartOptionsLookup.GetValueOrDefault(partName)?.Handlers ?? [];
            _handlers[partName] = handlers = [.. types.Select(type => (IContentPartHandler)services.GetRequiredService(type))];
        }

        return handlers;
    }
}
