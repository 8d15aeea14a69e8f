using CitesUnies.News.ViewModels;
using Microsoft.AspNetCore.Html;

namespace CitesUnies.Theme.Illustrations;

/// <summary>The drawing of an article without a picture: by its country, else by its topic, else by its kind.</summary>
public static class NewsIllustration
{
    /// <summary>Renders an inline <c>svg</c> element.</summary>
    public static IHtmlContent Render(NewsArticleSummaryViewModel article, IllustrationFormat format = IllustrationFormat.Card)
        => article switch
        {
            { CountrySlug.Length: > 0 } => Illustration.Render(IllustrationSubject.Place, article.CountrySlug, article.Seed, format),
            { TopicSlug.Length: > 0 } => Illustration.Render(IllustrationSubject.Topic, article.TopicSlug, article.Seed, format),
            _ => Illustration.Render(IllustrationSubject.Notice, article.KindSlug, article.Seed, format),
        };
}
