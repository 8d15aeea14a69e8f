using OrchardCore.Data.Migration;
using OrchardCore.Modules;
using OrchardCore.Users.Indexes;
using YesSql.Sql;

namespace Verger.Users.Accounts;

/// <summary>The tables that accounts are found by. The database itself refuses a name or an address that is taken, whoever else writes meanwhile.</summary>
[Feature("OrchardCore.Users")]
internal sealed class UserMigrations : DataMigration
{
    public async Task<int> CreateAsync()
    {
        await SchemaBuilder.CreateMapIndexTableAsync<UserIndex>(table => table
            .Column<string>("UserId", column => column.NotNull().Unique().WithLength(26))
            .Column<string>("NormalizedUserName", column => column.NotNull().Unique().WithLength(256))
            .Column<string>("NormalizedEmail", column => column.Unique().WithLength(256))
            .Column<bool>("IsEnabled")
            .Column<bool>("IsLockoutEnabled")
            .Column<DateTime>("LockoutEndUtc")
            .Column<int>("AccessFailedCount"));

        await SchemaBuilder.CreateMapIndexTableAsync<UserByRoleNameIndex>(table => table
            .Column<string>("RoleName", column => column.NotNull().WithLength(256))
            .Column<int>("Count"));
        await SchemaBuilder.AlterIndexTableAsync<UserByRoleNameIndex>(table => table.CreateIndex("IDX_UserByRoleNameIndex_RoleName", "RoleName"));

        return 1;
    }
}
