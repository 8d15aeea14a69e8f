using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using OrchardCore.Environment.Shell.Scope;

namespace Verger.Engine.Hosting;

/// <summary>
/// Hands each request to the container that serves now, in a scope of its own. The scope commits before the first byte of the answer
/// leaves, so that nothing is acknowledged that could still fail; a request whose exception an error page answers commits nothing.
/// </summary>
internal sealed class ShellMiddleware(ShellHost host)
{
    public async Task InvokeAsync(HttpContext context)
    {
        var scope = await host.OpenScopeAsync();
        var hostServices = context.RequestServices;
        try
        {
            await scope.UsingAsync(_ => ServeAsync(context, scope));
        }
        finally
        {
            context.RequestServices = hostServices;
        }
    }

    private static async Task ServeAsync(HttpContext context, ShellScope scope)
    {
        context.RequestServices = scope.ServiceProvider;
        context.Response.OnStarting(static state => EndAsync((State)state), new State(context, scope));
        await scope.ShellContext.Pipeline!.Invoke(context);
        await EndAsync(new State(context, scope));
    }

    private static Task EndAsync(State state)
        => state.Context.Features.Get<IExceptionHandlerFeature>() is { Error: { } error }
            ? state.Scope.FailAsync(error)
            : state.Scope.CommitAsync();

    private sealed record State(HttpContext Context, ShellScope Scope);
}
