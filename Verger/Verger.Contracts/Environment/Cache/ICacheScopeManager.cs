namespace OrchardCore.Environment.Cache;

/// <summary>
/// The pieces that are being made, one within the other. What a piece learns while it is made (what it depends on, until when it holds)
/// holds for those around it too.
/// </summary>
public interface ICacheScopeManager
{
    /// <summary>Begins a piece.</summary>
    void EnterScope(CacheContext context);

    /// <summary>Ends the innermost piece, and tells the one around it what was learnt.</summary>
    void ExitScope();

    /// <summary>The innermost piece becomes invalid when one of these does.</summary>
    void AddDependencies(params string[] dependencies);

    /// <summary>The innermost piece varies with these.</summary>
    void AddContexts(params string[] contexts);

    /// <summary>The innermost piece holds until a moment at most.</summary>
    void WithExpiryOn(DateTimeOffset expiryOn);

    /// <summary>The innermost piece holds for a time at most.</summary>
    void WithExpiryAfter(TimeSpan expiryAfter);

    /// <summary>The innermost piece is kept for a time after its last use.</summary>
    void WithExpirySliding(TimeSpan expirySliding);
}
