using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Environment.Shell.Builders;
using OrchardCore.Environment.Shell.Scope;

namespace Verger.Engine.Tests.Hosting;

public sealed class ShellScopeTests
{
    private readonly List<string> _happened = [];

    [Fact]
    public async Task Work_that_ends_well_commits_and_then_runs_its_deferred_tasks_in_scopes_of_their_own()
    {
        var context = Context();
        await RunAsync(context, scope =>
        {
            ShellScope.AddDeferredTask(task => Note(ReferenceEquals(task, scope) ? "deferred in the same scope" : "deferred"));
            ShellScope.RegisterBeforeDispose(_ => Note("last"), last: true);
            ShellScope.RegisterBeforeDispose(_ => Note("commit"));
            return Note("work");
        });

        Assert.Equal(["work", "commit", "last", "deferred"], _happened);
        Assert.Equal(0, context.ActiveScopes);
    }

    [Fact]
    public async Task Work_that_fails_commits_nothing_and_tells_the_exception_handlers()
    {
        var context = Context();
        await Assert.ThrowsAsync<InvalidOperationException>(() => RunAsync(context, _ =>
        {
            ShellScope.AddDeferredTask(_ => Note("deferred"));
            ShellScope.RegisterBeforeDispose(_ => Note("commit"));
            ShellScope.AddExceptionHandler((_, exception) => Note(exception.Message));
            throw new InvalidOperationException("failed");
        }));

        Assert.Equal(["failed"], _happened);
        Assert.Equal(0, context.ActiveScopes);
    }

    [Fact]
    public async Task A_deferred_task_that_fails_stops_no_other()
    {
        await RunAsync(Context(), _ =>
        {
            ShellScope.AddDeferredTask(_ => throw new InvalidOperationException());
            ShellScope.AddDeferredTask(_ => Note("second"));
            return Task.CompletedTask;
        });

        Assert.Equal(["second"], _happened);
    }

    [Fact]
    public async Task The_current_scope_is_that_of_the_running_work_and_none_after_it()
    {
        await RunAsync(Context(), async scope =>
        {
            Assert.Same(scope, ShellScope.Current);
            await ShellScope.UsingChildScopeAsync(child =>
            {
                Assert.NotSame(scope, ShellScope.Current);
                Assert.Same(child, ShellScope.Current);
                return Task.CompletedTask;
            });
            Assert.Same(scope, ShellScope.Current);
        });

        Assert.Null(ShellScope.Current);
    }

    [Fact]
    public async Task A_released_container_lives_until_its_last_scope_ends_and_opens_no_other()
    {
        var context = Context();
        var probe = context.ServiceProvider!.GetRequiredService<Probe>();
        var scope = (await context.CreateScopeAsync())!;

        await context.ReleaseAsync();
        Assert.False(probe.IsDisposed);

        await scope.DisposeAsync();
        Assert.True(probe.IsDisposed);
        Assert.Null(await context.CreateScopeAsync());
    }

    private static async Task RunAsync(ShellContext context, Func<ShellScope, Task> work) => await (await context.CreateScopeAsync())!.UsingAsync(work);

    private static ShellContext Context() => new() { ServiceProvider = new ServiceCollection().AddSingleton<Probe>().BuildServiceProvider() };

    private Task Note(string what)
    {
        _happened.Add(what);
        return Task.CompletedTask;
    }

    private sealed class Probe : IDisposable
    {
        public bool IsDisposed { get; private set; }

        public void Dispose() => IsDisposed = true;
    }
}
