using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Configuration;
using OrchardCore.Locking.Distributed;
using OrchardCore.Media.Fields;
using OrchardCore.Settings;
using OrchardCore.Taxonomies.Fields;
using OrchardCore.Title.Models;
using Verger.Content.Tests.Recipes;
using Verger.Content.Tests.Site;
using Verger.Engine.Hosting.Composition;
using Verger.Engine.Locking;

namespace CitesUnies.Modules.Tests.Rules;

/// <summary>A site with a module, whose rules are called both ways: by the editor with what was posted, and by the import.</summary>
internal sealed class RuleSite(ContentSite site, WarningLog log) : IAsyncDisposable
{
    /// <summary>The day of every test: noon in Paris.</summary>
    public static readonly DateTime Now = new(2026, 3, 20, 11, 0, 0, DateTimeKind.Utc);

    private static readonly Assembly[] _modules =
    [
        typeof(CitesUnies.Editing.Startup).Assembly, typeof(CitesUnies.Portal.Startup).Assembly, typeof(CitesUnies.Vocabulary.Startup).Assembly, typeof(CitesUnies.Agenda.Startup).Assembly,
        typeof(CitesUnies.CountryGroups.Startup).Assembly, typeof(CitesUnies.News.Startup).Assembly,
        typeof(Verger.Media.Startup).Assembly,
    ];

    /// <summary>The warnings of imports.</summary>
    public IReadOnlyList<string> Warnings => log.Warnings;

    /// <summary>The site beneath.</summary>
    public ContentSite Site { get; } = site;

    /// <param name="provider">The database.</param>
    /// <param name="module">A class of the module, whose feature bears the name of its assembly.</param>
    /// <param name="configure">Further services.</param>
    public static async Task<RuleSite> CreateAsync(string provider, Type module, Action<IServiceCollection>? configure = null)
    {
        var log = new WarningLog();
        var site = await ContentSite.CreateOnAsync(provider, services =>
        {
            services.AddSingleton<TimeProvider>(new FixedTime(Now));
            services.AddSingleton(LoggerFactory.Create(logging => logging.AddProvider(log)));
            services.AddSingleton(new ShellOptions());
            services.AddSingleton<IDistributedLock, LocalLock>();
            services.AddSingleton<IShellConfiguration>(new ShellConfiguration(new ConfigurationManager()));
            AddEditors(services);
            configure?.Invoke(services);
        }, [.. _modules.Append(module.Assembly).Distinct()], module.Assembly.GetName().Name!);
        await site.DoAsync(async services =>
        {
            var sites = services.GetRequiredService<ISiteService>();
            var settings = await sites.LoadSiteSettingsAsync();
            settings.TimeZoneId = "Europe/Paris";
            await sites.UpdateSiteSettingsAsync(settings);
        });
        return new RuleSite(site, log);
    }

    /// <summary>Posts the editor of a new item, with nothing else filled in.</summary>
    /// <returns>What stands beside the fields.</returns>
    public Task<string[]> PostAsync(string type, IReadOnlyDictionary<string, string> values) => Site.ReadAsync(async services =>
    {
        var item = await services.GetRequiredService<IContentManager>().NewAsync(type);
        return await PostAsync(services, item, values);
    });

    /// <summary>Posts the editor of an item.</summary>
    public static async Task<string[]> PostAsync(IServiceProvider services, ContentItem item, IReadOnlyDictionary<string, string> values)
    {
        var form = new PostedForm(values);
        await services.GetRequiredService<IContentItemDisplayManager>().UpdateEditorAsync(item, form, isNew: true);
        return form.Errors;
    }

    /// <summary>Imports an item that holds the same values.</summary>
    /// <returns>Why it was refused; empty when it was accepted.</returns>
    public Task<string[]> ImportAsync(string type, IReadOnlyDictionary<string, string> values) => Site.ReadAsync(async services =>
    {
        var result = await services.GetRequiredService<IContentManager>().CreateContentItemVersionAsync(Item(type, values));
        return result.Errors.Select(error => $"{string.Join(",", error.MemberNames)}: {error.ErrorMessage}").ToArray();
    });

    /// <summary>Sees that the editor asks to confirm one thing, takes it when it is confirmed, and that an import takes it as it is.</summary>
    public async Task AssertToConfirmAsync(string type, IReadOnlyDictionary<string, string> values, string question)
    {
        // The question beside its field, and what is said beside « Confirmer ».
        var asked = await PostAsync(type, values);
        Assert.Equal(2, asked.Length);
        Assert.StartsWith(question, asked[0], StringComparison.Ordinal);

        Assert.Empty(await PostAsync(type, new Dictionary<string, string>(values) { ["ContentRulesPart.Confirm"] = "true" }));
        Assert.Empty(await ImportAsync(type, values));
    }

    /// <summary>The item that an export of those values has.</summary>
    public static ContentItem Item(string type, IReadOnlyDictionary<string, string> values)
    {
        var json = new JsonObject { ["ContentType"] = type, ["ContentItemId"] = "item", ["Latest"] = true, ["Published"] = true };
        foreach (var (key, text) in values)
        {
            var names = key.Split('.');
            var owner = names[..^1].Aggregate(json, (node, name) => (JsonObject)(node[name] ??= new JsonObject()));
            owner[names[^1]] = names[^1] is "TermContentItemIds" or "Paths" ? new JsonArray([.. text.Split(',').Select(entry => (JsonNode)entry)])
                : bool.TryParse(text, out var flag) ? flag
                : text;
        }

        return json.Deserialize<ContentItem>(JOptions.Default)!;
    }

    public ValueTask DisposeAsync() => Site.DisposeAsync();

    private sealed class FixedTime(DateTime now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }

    private static void AddEditors(IServiceCollection services)
    {
        services.AddContentPart<TitlePart>().UseDisplayDriver<PostedPartDriver<TitlePart>>();
        services.AddContentPart<AutoroutePart>().UseDisplayDriver<PostedPartDriver<AutoroutePart>>();
        services.AddContentField<TextField>().UseDisplayDriver<PostedFieldDriver<TextField>>();
        services.AddContentField<HtmlField>().UseDisplayDriver<PostedFieldDriver<HtmlField>>();
        services.AddContentField<LinkField>().UseDisplayDriver<PostedFieldDriver<LinkField>>();
        services.AddContentField<DateField>().UseDisplayDriver<PostedFieldDriver<DateField>>();
        services.AddContentField<DateTimeField>().UseDisplayDriver<PostedFieldDriver<DateTimeField>>();
        services.AddContentField<BooleanField>().UseDisplayDriver<PostedFieldDriver<BooleanField>>();
        services.AddContentField<NumericField>().UseDisplayDriver<PostedFieldDriver<NumericField>>();
        services.AddContentField<MediaField>().UseDisplayDriver<PostedFieldDriver<MediaField>>();
        services.AddContentField<TaxonomyField>().UseDisplayDriver<PostedFieldDriver<TaxonomyField>>();
    }
}
