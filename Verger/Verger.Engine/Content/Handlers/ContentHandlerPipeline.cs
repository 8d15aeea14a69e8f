using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement.Handlers;

namespace Verger.Engine.Content.Handlers;

/// <summary>
/// Calls the handlers of items: in the order of their registration before a step, in reverse after it.
/// They are found when first needed, since a handler may itself need the content manager.
/// </summary>
internal sealed class ContentHandlerPipeline(IServiceProvider services, HandlerFaults faults)
{
    private IContentHandler[]? _handlers;

    private IContentHandler[] Handlers => _handlers ??= [.. services.GetServices<IContentHandler>()];

    public async Task BeforeAsync<TContext>(ContentEvent step, TContext context, Func<IContentHandler, TContext, Task> call)
    {
        foreach (var handler in Handlers)
        {
            try
            {
                await call(handler, context);
            }
            catch (Exception exception) when (faults.MayGoOn(exception, handler, step))
            {
            }
        }
    }

    public async Task AfterAsync<TContext>(ContentEvent step, TContext context, Func<IContentHandler, TContext, Task> call)
    {
        for (var i = Handlers.Length - 1; i >= 0; i--)
        {
            try
            {
                await call(Handlers[i], context);
            }
            catch (Exception exception) when (faults.MayGoOn(exception, Handlers[i], step))
            {
            }
        }
    }
}
