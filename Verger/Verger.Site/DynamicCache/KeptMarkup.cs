using OrchardCore.Environment.Cache;

namespace Verger.Site.DynamicCache;

/// <summary>A markup and what was learnt while it was made, which holds for those that it is put into.</summary>
internal sealed record KeptMarkup(string Html, string[] Tags, DateTimeOffset? ExpiresOn)
{
    public void Tell(CacheContext context)
    {
        context.AddTag(Tags);
        if (ExpiresOn is { } moment)
        {
            context.WithExpiryOn(moment);
        }
    }
}
