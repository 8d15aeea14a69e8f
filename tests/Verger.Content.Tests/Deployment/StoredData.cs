using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Data.Migration.Records;
using Verger.Content.Tests.Site;
using YesSql;

namespace Verger.Content.Tests.Deployment;

/// <summary>All that a site stores, in a form in which two sites can be compared: without what each has of its own, and without orders that mean nothing.</summary>
internal static class StoredData
{
    private static readonly string[] _own = ["Id", "Identifier", "SiteSalt"];

    public static Task<string[]> StoredAsync(this ContentSite site) => site.ReadAsync(async services =>
    {
        var documents = (await services.GetRequiredService<ISession>().Query().Any().ListAsync()).Where(document => document is not DataMigrationRecord);
        return documents.Select(document => $"{document.GetType()} {Canonical(JsonSerializer.SerializeToNode(document, document.GetType(), JOptions.Default))}").Order(StringComparer.Ordinal).ToArray();
    });

    private static string Canonical(JsonNode? node) => node switch
    {
        JsonObject owner => "{" + string.Join(",", owner.Where(property => !_own.Contains(property.Key)).Select(property => $"{property.Key}:{Canonical(property.Value)}").Order(StringComparer.Ordinal)) + "}",
        JsonArray list => "[" + string.Join(",", list.Select(Canonical).Order(StringComparer.Ordinal)) + "]",
        _ => node?.ToJsonString(JOptions.UnsafeRelaxedJsonEscaping) ?? "null",
    };
}
