using System.Reflection;
using Verger.Engine.Storage.Databases;
using YesSql.Indexes;

namespace Verger.Engine.Storage.Indexes;

/// <summary>The table of an index: named after the class, a column for each of its public properties, and the document that a row is of.</summary>
internal sealed class IndexTable
{
    private readonly Database _database;
    private readonly PropertyInfo[] _properties;
    private readonly PropertyInfo? _documentProperty;
    private readonly string _insert;

    public IndexTable(Type type, Database database, Names names)
    {
        _database = database;
        Type = type;
        Name = names.Table(type.Name);
        var properties = type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property is { CanRead: true, CanWrite: true } && property.GetIndexParameters().Length == 0)
            .ToDictionary(property => property.Name, StringComparer.Ordinal);
        properties.Remove(Names.Id);
        properties.Remove(Names.DocumentId, out _documentProperty);
        _properties = [.. properties.Values];
        foreach (var property in _properties)
        {
            database.ColumnType(property.PropertyType);
        }

        var columns = string.Concat(_properties.Select(property => ", " + Names.Quote(property.Name)));
        Columns = $"{Names.Quote(Names.Id)}, {Names.Quote(Names.DocumentId)}{columns}";
        _insert = $"INSERT INTO {Name} ({Names.Quote(Names.DocumentId)}{columns}) VALUES ";
    }

    public Type Type { get; }

    /// <summary>Quoted, with the site's prefix.</summary>
    public string Name { get; }

    /// <summary>All columns, quoted, in the order in which <see cref="Read"/> takes them.</summary>
    public string Columns { get; }

    /// <summary>How many values a row has.</summary>
    public int Width => _properties.Length + 1;

    public bool HasColumn(string name) => name is Names.Id or Names.DocumentId || _properties.Any(property => property.Name == name);

    /// <summary>SQL that adds rows.</summary>
    public SqlStatement Insert(IEnumerable<(long DocumentId, IIndex Row)> rows)
    {
        var statement = new SqlStatement();
        var separator = _insert;
        foreach (var (documentId, row) in rows)
        {
            SetDocument(row, documentId);
            statement.Add(separator).AddList(_properties.Select(property => _database.ToDatabase(property.GetValue(row))).Prepend(documentId));
            separator = ", ";
        }

        return statement;
    }

    /// <summary>SQL that deletes the rows of documents.</summary>
    public SqlStatement Delete(IEnumerable<long> documentIds)
        => new SqlStatement().Add($"DELETE FROM {Name} WHERE {Names.Quote(Names.DocumentId)} IN ").AddList(documentIds.Cast<object>());

    /// <summary>Makes a row from the values of <see cref="Columns"/>.</summary>
    public IIndex Read(System.Data.Common.DbDataReader reader)
    {
        var row = (IIndex)Activator.CreateInstance(Type)!;
        row.Id = reader.GetInt64(0);
        SetDocument(row, reader.GetInt64(1));
        for (var i = 0; i < _properties.Length; i++)
        {
            var property = _properties[i];
            if (_database.ToClr(reader.GetValue(i + 2), property.PropertyType) is { } value)
            {
                property.SetValue(row, value);
            }
        }

        return row;
    }

    private void SetDocument(IIndex row, long documentId)
        => _documentProperty?.SetValue(row, _documentProperty.PropertyType == typeof(int) ? checked((int)documentId) : documentId);
}
