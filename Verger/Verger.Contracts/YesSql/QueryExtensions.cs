using System.Linq.Expressions;
using YesSql.Indexes;

namespace YesSql;

/// <summary>The usual ways to begin a query.</summary>
public static class QueryExtensions
{
    /// <summary>Objects of a class.</summary>
    public static IQuery<T> Query<T>(this ISession session, string? collection = null)
        where T : class
        => session.Query(collection).For<T>();

    /// <summary>Objects of a class that have a row in an index.</summary>
    public static IQuery<T, TIndex> Query<T, TIndex>(this ISession session, string? collection = null)
        where T : class
        where TIndex : class, IIndex
        => session.Query(collection).For<T>().With<TIndex>();

    /// <summary>Objects that have a row in an index.</summary>
    /// <param name="session">The session.</param>
    /// <param name="filterType">Whether only objects of exactly that class are found.</param>
    /// <param name="collection">Always null.</param>
    public static IQuery<T, TIndex> Query<T, TIndex>(this ISession session, bool filterType, string? collection = null)
        where T : class
        where TIndex : class, IIndex
        => session.Query(collection).For<T>(filterType).With<TIndex>();

    /// <summary>Objects of a class whose row in an index meets the condition.</summary>
    public static IQuery<T, TIndex> Query<T, TIndex>(this ISession session, Expression<Func<TIndex, bool>> predicate, string? collection = null)
        where T : class
        where TIndex : class, IIndex
        => session.Query(collection).For<T>().With(predicate);

    /// <summary>Objects whose row in an index meets the condition.</summary>
    /// <param name="session">The session.</param>
    /// <param name="predicate">The condition.</param>
    /// <param name="filterType">Whether only objects of exactly that class are found.</param>
    /// <param name="collection">Always null.</param>
    public static IQuery<T, TIndex> Query<T, TIndex>(this ISession session, Expression<Func<TIndex, bool>> predicate, bool filterType, string? collection = null)
        where T : class
        where TIndex : class, IIndex
        => session.Query(collection).For<T>(filterType).With(predicate);

    /// <summary>Rows of an index.</summary>
    public static IQueryIndex<TIndex> QueryIndex<TIndex>(this ISession session, string? collection = null)
        where TIndex : class, IIndex
        => session.Query(collection).ForIndex<TIndex>();

    /// <summary>Rows of an index that meet the condition.</summary>
    public static IQueryIndex<TIndex> QueryIndex<TIndex>(this ISession session, Expression<Func<TIndex, bool>> predicate, string? collection = null)
        where TIndex : class, IIndex
        => session.Query(collection).ForIndex<TIndex>().Where(predicate);
}
