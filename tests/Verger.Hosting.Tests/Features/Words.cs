using OrchardCore.Data.Migration;
using OrchardCore.Modules;
using YesSql.Indexes;
using YesSql.Sql;

namespace Verger.Hosting.Tests.Features;

/// <summary>What the feature <c>Tests.Data</c> stores.</summary>
internal sealed class Word
{
    public string Text { get; set; } = "";
}

internal sealed class WordIndex : MapIndex
{
    public string Text { get; set; } = "";
}

internal sealed class WordIndexProvider : IndexProvider<Word>
{
    public override void Describe(DescribeContext<Word> context) => context.For<WordIndex>().Map(word => new WordIndex { Text = word.Text });
}

[Feature("Tests.Data")]
internal sealed class DataMigrations : DataMigration
{
    public async Task<int> CreateAsync()
    {
        await SchemaBuilder.CreateMapIndexTableAsync<WordIndex>(table => table.Column<string>("Text"));
        return 1;
    }
}

[Feature("Tests.BrokenMigration")]
internal sealed class BrokenMigrations : DataMigration
{
    public Task<int> CreateAsync() => throw new InvalidOperationException("no migration");
}
