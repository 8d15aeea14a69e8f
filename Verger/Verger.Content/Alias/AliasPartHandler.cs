using Microsoft.Extensions.Localization;
using OrchardCore.Alias.Indexes;
using OrchardCore.Alias.Models;
using OrchardCore.Alias.Settings;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Metadata;
using Verger.Caching;
using Verger.Content.Definitions;
using Verger.Expressions;
using YesSql;

namespace Verger.Content.Alias;

/// <summary>Computes an alias where none was entered, refuses one that another item has, and makes what was cached under it invalid.</summary>
public sealed class AliasPartHandler(
    IContentDefinitionManager definitions,
    IExpressionRenderer expressions,
    ISession session,
    ITagRemovals tags,
    IStringLocalizer<AliasPartHandler> localizer) : ContentPartHandler<AliasPart>
{
    private readonly IStringLocalizer S = localizer;

    /// <inheritdoc/>
    public override Task CreatedAsync(CreateContentContext context, AliasPart part) => SetAliasAsync(part);

    /// <inheritdoc/>
    public override Task UpdatedAsync(UpdateContentContext context, AliasPart part) => SetAliasAsync(part);

    /// <inheritdoc/>
    public override Task PublishedAsync(PublishContentContext context, AliasPart part) => RemoveTag(part);

    /// <inheritdoc/>
    public override Task UnpublishedAsync(PublishContentContext context, AliasPart part) => RemoveTag(part);

    /// <inheritdoc/>
    public override Task RemovedAsync(RemoveContentContext context, AliasPart part) => RemoveTag(part);

    /// <inheritdoc/>
    public override Task CloningAsync(CloneContentContext context, AliasPart part)
    {
        context.CloneContentItem.Alter<AliasPart>(clone => clone.Alias = null);
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public override async Task ValidatingAsync(ValidateContentPartContext context, AliasPart part)
    {
        if (part.Alias is not { Length: > 0 } alias)
        {
            return;
        }

        if (alias.Length > AliasPart.MaxAliasLength)
        {
            context.Fail(S["Your alias is too long. The alias can only be up to {0} characters.", AliasPart.MaxAliasLength], nameof(part.Alias));
        }
        else if (await IsTakenAsync(alias, part.ContentItem.ContentItemId))
        {
            context.Fail(S["Your alias is already in use."], nameof(part.Alias));
        }
    }

    private Task RemoveTag(AliasPart part)
    {
        if (part.Alias is { Length: > 0 } alias)
        {
            tags.AfterCommit($"alias:{alias}");
        }

        return Task.CompletedTask;
    }

    private async Task SetAliasAsync(AliasPart part)
    {
        if (!string.IsNullOrWhiteSpace(part.Alias))
        {
            return;
        }

        var settings = await definitions.GetPartSettingsAsync<AliasPartSettings>(part.ContentItem.ContentType, nameof(AliasPart));
        if (string.IsNullOrWhiteSpace(settings.Pattern))
        {
            return;
        }

        var alias = (await expressions.RenderAsync(settings.Pattern, ExpressionModel.Of(part.ContentItem, nameof(AliasPart), part))).ReplaceLineEndings("").Trim();
        if (alias.Length == 0)
        {
            return;
        }

        part.Alias = await FindFreeAsync(alias[..Math.Min(alias.Length, AliasPart.MaxAliasLength - 8)], part.ContentItem.ContentItemId);
        part.Apply();
    }

    private async Task<string> FindFreeAsync(string alias, string contentItemId)
    {
        var candidate = alias;
        for (var number = 2; await IsTakenAsync(candidate, contentItemId); number++)
        {
            candidate = $"{alias}-{number}";
        }

        return candidate;
    }

    private async Task<bool> IsTakenAsync(string alias, string contentItemId)
    {
        var key = alias.ToLowerInvariant();
        return await session.QueryIndex<AliasPartIndex>(index => index.Alias == key && index.ContentItemId != contentItemId).CountAsync() > 0;
    }
}
