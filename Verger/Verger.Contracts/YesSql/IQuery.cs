using YesSql.Indexes;

namespace YesSql;

/// <summary>A query that has just begun.</summary>
public interface IQuery
{
    /// <summary>Asks for objects of a class.</summary>
    /// <param name="filterType">Whether only objects of exactly that class are found.</param>
    IQuery<T> For<T>(bool filterType = true)
        where T : class;

    /// <summary>Asks for rows of an index.</summary>
    IQueryIndex<T> ForIndex<T>()
        where T : class, IIndex;

    /// <summary>Asks for objects of any class.</summary>
    IQuery<object> Any();
}
