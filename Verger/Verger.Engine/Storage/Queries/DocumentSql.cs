using System.Globalization;
using Verger.Engine.Storage.Databases;
using Verger.Engine.Storage.Indexes;

namespace Verger.Engine.Storage.Queries;

/// <summary>
/// Writes a query for documents as SQL. An index in which a document has one row at most is joined. One in which it may have several is
/// asked for the documents in a subquery, or joined by its least or greatest row when it is ordered by, so that no document comes twice.
/// </summary>
/// <param name="database">Where it runs.</param>
/// <param name="names">How its tables are called.</param>
/// <param name="hasSeveralRows">Whether a document may have several rows in an index.</param>
internal sealed class DocumentSql(Database database, Names names, Func<Type, bool> hasSeveralRows)
{
    /// <summary>The columns of a document, as <see cref="Sessions.DocumentReader"/> takes them.</summary>
    public const string Columns = "d.\"Id\", d.\"Type\", d.\"Version\", d.\"Content\"";

    private readonly SqlStatement _sql = new();

    public SqlStatement Select(DocumentCriteria criteria, int? atMost)
    {
        _sql.Add("SELECT ").Add(Columns);
        Find(criteria, criteria.Orderings);
        _sql.Add(" ORDER BY ");
        foreach (var ordering in criteria.Orderings)
        {
            ordering.Write(_sql, database, Alias(criteria.Filters.FindIndex(filter => filter.Table == ordering.Table)));
            _sql.Add(", ");
        }

        _sql.Add("d.\"Id\"");
        criteria.Paging.Write(_sql, atMost);
        return _sql;
    }

    public SqlStatement Count(DocumentCriteria criteria)
    {
        _sql.Add("SELECT COUNT(*)");
        Find(criteria, []);
        return _sql;
    }

    private static string Alias(int number) => "i" + number.ToString(CultureInfo.InvariantCulture);

    private void Find(DocumentCriteria criteria, List<Ordering> orderings)
    {
        _sql.Add(" FROM ").Add(names.Document).Add(" d");
        var joined = new bool[criteria.Filters.Count];
        for (var i = 0; i < joined.Length; i++)
        {
            joined[i] = Join(criteria.Filters[i], Alias(i), orderings);
        }

        var word = " WHERE ";
        if (criteria.TypeName is { } typeName)
        {
            _sql.Add(word).Add(joined.Length > 0 ? database.Unindexed : "").Add("d.\"Type\" = ").AddValue(typeName);
            word = " AND ";
        }

        for (var i = 0; i < joined.Length; i++)
        {
            var filter = criteria.Filters[i];
            if (!hasSeveralRows(filter.Table.Type))
            {
                word = filter.Write(_sql, database, Alias(i), word);
            }
            else if (!joined[i])
            {
                word = In(filter, word);
            }
        }

        Groups(criteria, word);
    }

    private bool Join(IndexFilter filter, string alias, List<Ordering> orderings)
    {
        if (!hasSeveralRows(filter.Table.Type))
        {
            _sql.Add(" JOIN ").Add(filter.Table.Name);
        }
        else if (orderings.Exists(ordering => ordering.Table == filter.Table))
        {
            _sql.Add(" JOIN (SELECT i.\"DocumentId\"");
            foreach (var ordering in ColumnsOf(orderings, filter.Table))
            {
                var column = Names.Quote(ordering.Column);
                _sql.Add(ordering.IsDescending ? ", MAX(i." : ", MIN(i.").Add(column).Add(") AS ").Add(column);
            }

            _sql.Add(" FROM ").Add(filter.Table.Name).Add(" i");
            filter.Write(_sql, database, "i", " WHERE ");
            _sql.Add(" GROUP BY i.\"DocumentId\")");
        }
        else
        {
            return false;
        }

        _sql.Add(' ').Add(alias).Add(" ON ").Add(alias).Add(".\"DocumentId\" = d.\"Id\"");
        return true;
    }

    // Each once, without the one that every such subquery has.
    private static IEnumerable<Ordering> ColumnsOf(List<Ordering> orderings, IndexTable table)
        => orderings.Where(ordering => ordering.Table == table && ordering.Column != "DocumentId").DistinctBy(ordering => ordering.Column);

    private string In(IndexFilter filter, string word)
    {
        _sql.Add(word).Add("d.\"Id\" IN ");
        filter.WriteDocuments(_sql, database);
        return " AND ";
    }

    private void Groups(DocumentCriteria criteria, string word)
    {
        foreach (var (any, members) in criteria.Groups.Where(group => group.Members.Count > 0))
        {
            var between = "(";
            _sql.Add(word);
            foreach (var member in members)
            {
                _sql.Add(between).Add("(1 = 1");
                foreach (var filter in member.Filters)
                {
                    In(filter, " AND ");
                }

                Groups(member, " AND ");
                _sql.Add(')');
                between = any ? " OR " : " AND ";
            }

            _sql.Add(')');
            word = " AND ";
        }
    }
}
