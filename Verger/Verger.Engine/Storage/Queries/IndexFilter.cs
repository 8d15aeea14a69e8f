using System.Linq.Expressions;
using Verger.Engine.Storage.Databases;
using Verger.Engine.Storage.Indexes;

namespace Verger.Engine.Storage.Queries;

/// <summary>What a query wants of the rows of one index; all of it of the same row.</summary>
internal sealed class IndexFilter(IndexTable table)
{
    public IndexTable Table { get; } = table;

    public List<LambdaExpression> Conditions { get; } = [];

    /// <summary>Writes the conditions, joined by AND and each after the given word.</summary>
    /// <returns>The word for what follows.</returns>
    public string Write(SqlStatement sql, Database database, string alias, string word)
    {
        foreach (var condition in Conditions)
        {
            sql.Add(word);
            new ConditionWriter(database, Table, alias, sql).Write(condition);
            word = " AND ";
        }

        return word;
    }

    /// <summary>Writes <c>(SELECT "DocumentId" …)</c>: the documents that have such a row.</summary>
    public void WriteDocuments(SqlStatement sql, Database database)
    {
        sql.Add($"(SELECT {Names.Quote(Names.DocumentId)} FROM {Table.Name} i");
        Write(sql, database, "i", " WHERE ");
        sql.Add(')');
    }
}
