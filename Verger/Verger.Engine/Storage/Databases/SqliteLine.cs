using System.Data.Common;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Verger.Engine.Storage.Databases;

/// <summary>
/// A connection that stays open from one unit of work to the next and keeps the statements that come again, since reading the text of a
/// statement takes SQLite longer than running it. One unit of work has it at a time.
/// </summary>
internal sealed class SqliteLine(string connectionString) : SqliteConnection(connectionString)
{
    // Texts come from code, not from visitors, and are some dozens; a list of many values makes one of its own.
    private const int MostKept = 200;

    private readonly Dictionary<string, SqliteCommand> _statements = [];

    /// <summary>Whether the order of texts is known to it.</summary>
    public bool OrdersText { get; set; }

    /// <summary>Whether a transaction of it is open.</summary>
    public bool IsInTransaction => State == System.Data.ConnectionState.Open && raw.sqlite3_get_autocommit(Handle) == 0;

    /// <summary>A statement with its values, ready to run. It is not disposed of, but <see cref="Finish">finished</see>.</summary>
    public SqliteCommand Statement(SqlStatement statement, DbTransaction? transaction)
    {
        var text = statement.Text;
        if (_statements.Remove(text, out var command))
        {
            for (var i = 0; i < statement.Values.Count; i++)
            {
                command.Parameters[i].Value = statement.Values[i];
            }
        }
        else
        {
            command = CreateCommand();
            command.CommandText = text;
            for (var i = 0; i < statement.Values.Count; i++)
            {
                command.Parameters.Add(new SqliteParameter("$" + (i + 1), statement.Values[i]));
            }
        }

        command.Transaction = (SqliteTransaction?)transaction;
        return command;
    }

    /// <summary>Keeps a statement for the next time.</summary>
    public void Finish(SqliteCommand command)
    {
        command.Transaction = null;
        foreach (SqliteParameter parameter in command.Parameters)
        {
            // It may be a whole document, which is not kept for that.
            parameter.Value = null;
        }

        if (_statements.Count >= MostKept || !_statements.TryAdd(command.CommandText, command))
        {
            command.Dispose();
        }
    }
}
