namespace YesSql;

/// <summary>Shorter forms of what a session does.</summary>
public static class SessionExtensions
{
    /// <summary>Loads one object by the identifier of its row; null when there is none.</summary>
    public static async Task<T?> GetAsync<T>(this ISession session, long id, string? collection = null)
        where T : class
        => (await session.GetAsync<T>([id], collection)).FirstOrDefault();
}
