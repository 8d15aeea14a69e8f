using OrchardCore.Environment.Cache;

namespace Verger.Engine.Hosting.Caching;

/// <summary>The pieces that the current request is making.</summary>
internal sealed class CacheScopeManager : ICacheScopeManager
{
    private readonly Stack<CacheContext> _scopes = new();

    public void EnterScope(CacheContext context) => _scopes.Push(context);

    public void ExitScope()
    {
        var inner = _scopes.Pop();
        AddDependencies([.. inner.Tags]);
        AddContexts([.. inner.Contexts]);
        if (inner.ExpiresOn is { } moment)
        {
            WithExpiryOn(moment);
        }

        if (inner.ExpiresAfter is { } duration)
        {
            WithExpiryAfter(duration);
        }

        if (inner.ExpiresSliding is { } window)
        {
            WithExpirySliding(window);
        }
    }

    public void AddDependencies(params string[] dependencies)
    {
        if (_scopes.TryPeek(out var scope))
        {
            scope.AddTag(dependencies);
        }
    }

    public void AddContexts(params string[] contexts)
    {
        if (_scopes.TryPeek(out var scope))
        {
            scope.AddContext(contexts);
        }
    }

    public void WithExpiryOn(DateTimeOffset expiryOn)
    {
        if (_scopes.TryPeek(out var scope) && !(scope.ExpiresOn <= expiryOn))
        {
            scope.WithExpiryOn(expiryOn);
        }
    }

    public void WithExpiryAfter(TimeSpan expiryAfter)
    {
        if (_scopes.TryPeek(out var scope) && !(scope.ExpiresAfter <= expiryAfter))
        {
            scope.WithExpiryAfter(expiryAfter);
        }
    }

    public void WithExpirySliding(TimeSpan expirySliding)
    {
        if (_scopes.TryPeek(out var scope) && !(scope.ExpiresSliding <= expirySliding))
        {
            scope.WithExpirySliding(expirySliding);
        }
    }
}
