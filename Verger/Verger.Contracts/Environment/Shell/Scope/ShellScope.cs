using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OrchardCore.Environment.Shell.Builders;

namespace OrchardCore.Environment.Shell.Scope;

/// <summary>
/// A unit of work of the site: the services of one request or task. When the work ends well, what was registered with
/// <see cref="RegisterBeforeDispose"/> runs (the transaction commits there), and after it the deferred tasks, each in a scope of its own.
/// When the work fails, neither does.
/// </summary>
public sealed class ShellScope : IServiceScope, IAsyncDisposable
{
    private static readonly AsyncLocal<ShellScope?> _current = new();

    private readonly AsyncServiceScope _serviceScope;
    private Dictionary<object, object>? _items;
    private List<Func<ShellScope, Task>>? _beforeDispose;
    private List<Func<ShellScope, Task>>? _deferredTasks;
    private List<Func<ShellScope, Task>>? _lastTasks;
    private List<Func<ShellScope, Exception, Task>>? _exceptionHandlers;
    private bool _disposed;

    /// <summary>Opens a scope on a container. Callers use <see cref="ShellContext.CreateScopeAsync"/>.</summary>
    public ShellScope(ShellContext shellContext)
    {
        ShellContext = shellContext;
        _serviceScope = shellContext.ServiceProvider!.CreateAsyncScope();
        ServiceProvider = _serviceScope.ServiceProvider;
    }

    /// <summary>The container that the scope is of.</summary>
    public ShellContext ShellContext { get; }

    /// <summary>The services of the scope.</summary>
    public IServiceProvider ServiceProvider { get; }

    /// <summary>The scope that the running code is in; null outside any.</summary>
    public static ShellScope? Current => _current.Value;

    /// <summary>The container of the current scope.</summary>
    public static ShellContext Context => (Current ?? throw OutsideScope()).ShellContext;

    /// <summary>The services of the current scope.</summary>
    public static IServiceProvider Services => (Current ?? throw OutsideScope()).ServiceProvider;

    /// <summary>Runs something once the current scope has ended well and its transaction has committed, in a scope of its own. A task that throws is logged and stops no other.</summary>
    public static void AddDeferredTask(Func<ShellScope, Task> task)
        => ((Current ?? throw OutsideScope())._deferredTasks ??= []).Add(task);

    /// <summary>As <see cref="AddDeferredTask"/>, after all that was added by that.</summary>
    internal static void AddLastDeferredTask(Func<ShellScope, Task> task)
        => ((Current ?? throw OutsideScope())._lastTasks ??= []).Add(task);

    /// <summary>Runs something when the work of the current scope throws.</summary>
    public static void AddExceptionHandler(Func<ShellScope, Exception, Task> handler)
        => ((Current ?? throw OutsideScope())._exceptionHandlers ??= []).Add(handler);

    /// <summary>Runs something when the work of the current scope has ended well, before its services go.</summary>
    /// <param name="callback">What to run.</param>
    /// <param name="last">Whether it comes after all that is registered without this.</param>
    public static void RegisterBeforeDispose(Func<ShellScope, Task> callback, bool last = false)
    {
        var callbacks = (Current ?? throw OutsideScope())._beforeDispose ??= [];
        if (last)
        {
            callbacks.Add(callback);
        }
        else
        {
            callbacks.Insert(0, callback);
        }
    }

    /// <summary>What was kept for the current scope under that key.</summary>
    public static T? Get<T>(object key)
        => Current?._items is { } items && items.TryGetValue(key, out var value) && value is T item ? item : default;

    /// <summary>Keeps something for the current scope under a key.</summary>
    public static void Set(object key, object value) => ((Current ?? throw OutsideScope())._items ??= [])[key] = value;

    /// <summary>What was kept for the current scope under that key, made now if there is nothing.</summary>
    public static T GetOrCreate<T>(object key, Func<T> factory)
        where T : notnull
    {
        if (Get<T>(key) is { } known)
        {
            return known;
        }

        var item = factory();
        Set(key, item);
        return item;
    }

    /// <summary>Runs work in a new scope of the same container.</summary>
    public static async Task UsingChildScopeAsync(Func<ShellScope, Task> execute, bool activateShell = true)
    {
        var scope = await Context.CreateScopeAsync() ?? throw new ObjectDisposedException(nameof(ShellContext));
        await scope.UsingAsync(execute, activateShell);
    }

    /// <summary>Runs work in this scope, ends it and disposes of it.</summary>
    public async Task UsingAsync(Func<ShellScope, Task> execute, bool activateShell = true)
    {
        var outer = _current.Value;
        _current.Value = this;
        try
        {
            await execute(this);
            await CommitAsync();
            await RunDeferredTasksAsync();
        }
        catch (Exception exception)
        {
            await FailAsync(exception);
            throw;
        }
        finally
        {
            await DisposeAsync();
            _current.Value = outer;
        }
    }

    /// <summary>Commits: runs what was registered for the good end of the work, once. What is registered meanwhile runs too.</summary>
    internal async Task CommitAsync()
    {
        while (_beforeDispose is { Count: > 0 } callbacks)
        {
            _beforeDispose = null;
            foreach (var callback in callbacks)
            {
                await callback(this);
            }
        }
    }

    /// <summary>Ends the work badly: nothing is committed, no deferred task runs.</summary>
    internal async Task FailAsync(Exception exception)
    {
        _beforeDispose = null;
        _deferredTasks = null;
        _lastTasks = null;
        foreach (var handler in _exceptionHandlers ?? [])
        {
            await handler(this, exception);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => DisposeAsync().AsTask().GetAwaiter().GetResult();

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_disposed)
        {
            return;
        }

        _disposed = true;
        await _serviceScope.DisposeAsync();
        await ShellContext.CloseScopeAsync();
    }

    private async Task RunDeferredTasksAsync()
    {
        Func<ShellScope, Task>[] tasks = [.. _deferredTasks ?? [], .. _lastTasks ?? []];
        (_deferredTasks, _lastTasks) = (null, null);
        foreach (var task in tasks)
        {
            try
            {
                var scope = await ShellContext.CreateScopeAsync() ?? throw new ObjectDisposedException(nameof(ShellContext));
                await scope.UsingAsync(task);
            }
            catch (Exception exception)
            {
                ServiceProvider.GetService<ILoggerFactory>()?.CreateLogger<ShellScope>()
                    .LogError(exception, "A task deferred to the end of the scope failed: {Task}.", task.Method.DeclaringType?.FullName);
            }
        }
    }

    private static InvalidOperationException OutsideScope() => new("There is no current ShellScope: this runs outside a request or task of the site.");
}
