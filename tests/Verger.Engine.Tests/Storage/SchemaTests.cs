using System.Data.Common;
using Verger.Testing;
using YesSql;
using YesSql.Indexes;
using YesSql.Sql;

namespace Verger.Engine.Tests.Storage;

public sealed class SchemaTests
{
    [Theory, EachDatabase]
    public async Task AnIndexTableGrowsAndShrinksWithItsClass(string provider)
    {
        await using var site = await TestSite.CreateEmptyAsync(provider);
        await site.ChangeSchemaAsync(async schema =>
        {
            await schema.CreateMapIndexTableAsync<ShapeIndex>(table => table.Column<string>("Old").Column<int>("Doomed"));
            await schema.AlterIndexTableAsync<ShapeIndex>(table => table.CreateIndex("IDX_Shape_Old", "Old", "Doomed"));
        });
        await site.ChangeSchemaAsync(schema => schema.AlterIndexTableAsync<ShapeIndex>(table =>
        {
            table.DropIndex("IDX_Shape_Old");
            table.DropColumn("Doomed");
            table.RenameColumn("Old", "Name");
            table.AlterColumn("Name", column => column.WithType(typeof(string), 500));
            table.AddColumn<int>("Sides", column => column.WithDefault(4));
            table.AddColumn("IsRound", typeof(bool), column => column.WithDefault(true));
            table.CreateIndex("IDX_Shape_Old", "Name");
        }));

        await site.SaveAsync(new Reader());
        await site.DoAsync(session => ExecuteAsync(session, """INSERT INTO "t_ShapeIndex" ("DocumentId", "Name") SELECT "Id", 'square' FROM "t_Document" """));

        Assert.Equal(1, await site.ReadAsync(session => session.QueryIndex<ShapeIndex>(index => index.IsRound && index.Sides == 4 && index.Name == "square").CountAsync()));
    }

    [Theory, EachDatabase]
    public async Task ColumnsTakeTheirDefaultsWhereARowSaysNothing(string provider)
    {
        await using var site = await TestSite.CreateEmptyAsync(provider);
        await site.ChangeSchemaAsync(async schema =>
        {
            await schema.CreateMapIndexTableAsync<ShapeIndex>(table => table.Column<string>("Name", column => column.WithDefault("d'été")));
            await schema.AlterIndexTableAsync<ShapeIndex>(table =>
            {
                table.AddColumn<int>("Sides", column => column.WithDefault(4));
                table.AddColumn<bool>("IsRound", column => column.WithDefault(true));
            });
        });
        await site.SaveAsync(new Reader());
        await site.DoAsync(session => ExecuteAsync(session, """INSERT INTO "t_ShapeIndex" ("DocumentId") SELECT "Id" FROM "t_Document" """));

        var row = (await site.ReadAsync(session => session.QueryIndex<ShapeIndex>().FirstOrDefaultAsync()))!;
        Assert.Equal(("d'été", 4, true), (row.Name, row.Sides, row.IsRound));
    }

    [Theory, EachDatabase]
    public async Task ConstraintsOfColumnsHold(string provider)
    {
        await using var site = await TestSite.CreateEmptyAsync(provider);
        await site.ChangeSchemaAsync(schema => schema.CreateTableAsync("Task", table => table
            .Column<long>("Id", column => column.Identity())
            .Column<string>("Key", column => column.NotNull().Unique())
            .Column<string>("Optional", column => column.Unique())
            .Column<decimal>("Amount", column => column.WithPrecision(10).WithScale(2))));

        await site.DoAsync(session => ExecuteAsync(session, """INSERT INTO "t_Task" ("Key", "Amount") VALUES ('a', 1.25), ('b', NULL)"""));
        await Assert.ThrowsAnyAsync<DbException>(() => site.DoAsync(session => ExecuteAsync(session, """INSERT INTO "t_Task" ("Key") VALUES ('a')""")));
        await Assert.ThrowsAnyAsync<DbException>(() => site.DoAsync(session => ExecuteAsync(session, """INSERT INTO "t_Task" ("Key") VALUES (NULL)""")));

        await site.ChangeSchemaAsync(schema => schema.DropTableAsync("Task"));
        await Assert.ThrowsAnyAsync<DbException>(() => site.DoAsync(session => ExecuteAsync(session, """INSERT INTO "t_Task" ("Key") VALUES ('c')""")));
    }

    [Theory, EachDatabase]
    public async Task IndexRowsNeedADocument(string provider)
    {
        await using var site = await TestSite.CreateAsync(provider);

        await Assert.ThrowsAnyAsync<DbException>(() => site.DoAsync(session => ExecuteAsync(session, """INSERT INTO "t_SubjectIndex" ("DocumentId", "Subject") VALUES (99, 'x')""")));
    }

    [Theory, EachDatabase]
    public async Task LongNamesOfDatabaseIndexesStayApart(string provider)
    {
        await using var site = await TestSite.CreateAsync(provider);
        var name = "IDX_" + new string('x', 80);
        await site.ChangeSchemaAsync(schema => schema.AlterIndexTableAsync<BookIndex>(table =>
        {
            table.CreateIndex(name + "1", "Title");
            table.CreateIndex(name + "2", "Author");
        }));

        await site.ChangeSchemaAsync(schema => schema.AlterIndexTableAsync<BookIndex>(table =>
        {
            table.DropIndex(name + "1");
            table.DropIndex(name + "2");
        }));
        await Assert.ThrowsAnyAsync<DbException>(() => site.ChangeSchemaAsync(schema => schema.AlterIndexTableAsync<BookIndex>(table => table.DropIndex(name + "1"))));
    }

    [Theory, EachDatabase]
    public async Task ADroppedIndexTableCanBeCreatedAgainWithOtherColumns(string provider)
    {
        await using var site = await TestSite.CreateAsync(provider);
        await site.SaveAsync(new Book { Subjects = ["a"] });
        await site.ChangeSchemaAsync(async schema =>
        {
            await schema.DropMapIndexTableAsync<SubjectIndex>();
            await schema.CreateMapIndexTableAsync<SubjectIndex>(table => table.Column<string>("Subject").Column<int>("Extra"));
        });
        await site.SaveAsync(new Book { Subjects = ["b"] });

        Assert.Equal(["b"], (await site.ReadAsync(session => session.QueryIndex<SubjectIndex>().ListAsync())).Select(row => row.Subject));
    }

    [Fact]
    public async Task OnPostgresAColumnChangesItsType()
    {
        await using var site = await TestSite.CreateAsync(TestDatabase.Postgres);
        await site.SaveAsync(new Book { Year = 7 });
        await site.ChangeSchemaAsync(schema => schema.AlterIndexTableAsync<BookIndex>(table => table.AlterColumn("Year", column => column.WithType(typeof(long), null))));

        Assert.Equal(1, await site.ReadAsync(session => session.Query<Book, BookIndex>(index => index.Year == 7).CountAsync()));
    }

    [Fact]
    public async Task OnSqliteAColumnThatCannotChangeItsTypeSaysWhatToDo()
    {
        await using var site = await TestSite.CreateAsync(TestDatabase.Sqlite);

        var refused = await Assert.ThrowsAsync<NotSupportedException>(
            () => site.ChangeSchemaAsync(schema => schema.AlterIndexTableAsync<BookIndex>(table => table.AlterColumn("Title", column => column.WithType(typeof(int), null)))));
        Assert.Contains("add a column", refused.Message, StringComparison.Ordinal);
    }

    private static async Task ExecuteAsync(ISession session, string sql)
    {
        var transaction = await session.BeginTransactionAsync();
        await using var command = transaction.Connection!.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }

    public sealed class ShapeIndex : MapIndex
    {
        public string? Name { get; set; }

        public int Sides { get; set; }

        public bool IsRound { get; set; }
    }
}
