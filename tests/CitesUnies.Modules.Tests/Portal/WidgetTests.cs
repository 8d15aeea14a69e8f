using System.Net;
using CitesUnies.Modules.Tests.Site;
using CitesUnies.Portal.Models;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ArchiveLater.Models;
using OrchardCore.BackgroundTasks;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;
using OrchardCore.Html.Models;
using OrchardCore.Layers.Models;
using OrchardCore.Layers.Services;
using OrchardCore.Rules.Models;
using OrchardCore.Settings;
using OrchardCore.Title.Models;
using Verger.Rules;

namespace CitesUnies.Modules.Tests.Portal;

/// <summary>What layers show on the portal's pages, kept ones too.</summary>
public sealed class WidgetTests(PortalSite site) : IClassFixture<PortalSite>
{
    [Fact]
    public async Task The_example_notice_is_on_the_home_page_only()
    {
        var home = await site.Client.GetStringAsync("/");

        Assert.Contains("<section class=\"banners\" aria-label=\"À savoir\">", home, StringComparison.Ordinal);
        Assert.Contains("Ceci est un exemple", home, StringComparison.Ordinal);
        Assert.Contains("<a class=\"banner__link\" href=\"/agenda\">Voir l’agenda</a>", home, StringComparison.Ordinal);
        Assert.DoesNotContain("class=\"banners\"", await site.Client.GetStringAsync("/accessibilite"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_widget_does_not_pass_for_what_the_page_is_about()
    {
        var home = await site.Client.GetStringAsync("/");

        Assert.Contains("Ceci est un exemple", home, StringComparison.Ordinal);
        Assert.Equal(2, home.Split("rel=\"canonical\"").Length);
        Assert.DoesNotContain("content=\"Exemple de bandeau\"", home, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_notice_comes_on_kept_pages_and_goes_when_it_is_withdrawn()
    {
        await KeepAsync("/partenaires");
        var id = await AddNoticeAsync("Standard fermé lundi", "Partout");
        Assert.Contains("Standard fermé lundi", await site.Client.GetStringAsync("/partenaires"), StringComparison.Ordinal);

        await KeepAsync("/partenaires");
        await site.ChangeAsync(id, (contentManager, item) => contentManager.UnpublishAsync(item));
        Assert.DoesNotContain("Standard fermé lundi", await site.Client.GetStringAsync("/partenaires"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_notice_whose_time_is_over_goes_from_kept_pages()
    {
        var id = await AddNoticeAsync("Inscriptions ouvertes", "Partout", item => item.Alter<ArchiveLaterPart>(part => part.ScheduledArchiveUtc = new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc)));
        await KeepAsync("/ressources");
        Assert.Contains("Inscriptions ouvertes", await site.Client.GetStringAsync("/ressources"), StringComparison.Ordinal);

        await site.DoAsync(services => services.GetServices<IBackgroundTask>()
            .Single(task => task.GetType().Name == "ScheduledArchivingBackgroundTask").DoWorkAsync(services, CancellationToken.None));

        Assert.DoesNotContain("Inscriptions ouvertes", await site.Client.GetStringAsync("/ressources"), StringComparison.Ordinal);
        Assert.NotEmpty(id);
    }

    [Fact]
    public async Task Members_see_what_is_for_members_and_nobody_else_does()
    {
        await AddNoticeAsync("Assemblée des adhérents", "Adherents");
        using var member = await site.SignInAsync("membre-bandeau", "Adherent");
        using var other = await site.SignInAsync("autre-bandeau", "Redacteur");

        Assert.Contains("Assemblée des adhérents", await member.GetStringAsync("/groupes-pays"), StringComparison.Ordinal);
        await KeepAsync("/groupes-pays");
        Assert.DoesNotContain("Assemblée des adhérents", await site.Client.GetStringAsync("/groupes-pays"), StringComparison.Ordinal);
        Assert.DoesNotContain("Assemblée des adhérents", await other.GetStringAsync("/groupes-pays"), StringComparison.Ordinal);
        Assert.Contains("Assemblée des adhérents", await member.GetStringAsync("/groupes-pays"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_text_stands_after_the_content_with_its_title()
    {
        await AddAsync("TextBlock", "Accueil", "AfterContent", item =>
        {
            item.Alter<TitlePart>(part => part.Title = "Nous rejoindre");
            item.Alter<HtmlBodyPart>(part => part.Html = "<p>Adhérez.</p><script>alert(1)</script>");
            item.Alter<LayerMetadata>(part => part.RenderTitle = true);
        });

        var home = await site.Client.GetStringAsync("/");

        Assert.Contains("<h2>Nous rejoindre</h2>", home, StringComparison.Ordinal);
        Assert.Contains("<p>Adhérez.</p>", home, StringComparison.Ordinal);
        Assert.DoesNotContain("alert(1)", home, StringComparison.Ordinal);
        Assert.True(home.IndexOf("Nous rejoindre", StringComparison.Ordinal) > home.IndexOf("accueil-partenaires", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Layers_that_change_make_kept_pages_anew_and_a_condition_that_fails_breaks_none()
    {
        await AddNoticeAsync("Sous condition", "Sous condition");
        await KeepAsync("/actualites");
        Assert.DoesNotContain("Sous condition", await site.Client.GetStringAsync("/actualites"), StringComparison.Ordinal);

        await SetRuleAsync(new UrlCondition { Value = "~/actualites", Operation = new StringEqualsOperator() });
        Assert.Contains("Sous condition", await site.Client.GetStringAsync("/actualites"), StringComparison.Ordinal);

        await SetRuleAsync(new UrlCondition { Value = "~/actualites" });
        Assert.DoesNotContain("Sous condition", await site.Client.GetStringAsync("/actualites"), StringComparison.Ordinal);

        await SetRuleAsync(new UnknownCondition(new() { ["$type"] = "Elsewhere.WeatherCondition, Elsewhere" }));
        Assert.DoesNotContain("Sous condition", await site.Client.GetStringAsync("/actualites"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_foot_of_pages_says_what_the_settings_say()
    {
        await KeepAsync("/donnees-personnelles");
        var before = await site.Client.GetStringAsync("/donnees-personnelles");
        Assert.Contains("9 rue Christiani", before, StringComparison.Ordinal);
        Assert.Contains("href=\"mailto:contact@example.org\"", before, StringComparison.Ordinal);

        await site.DoAsync(async services =>
        {
            var settings = services.GetRequiredService<ISiteService>();
            var changed = await settings.LoadSiteSettingsAsync();
            var details = changed.Properties[nameof(FederationDetails)]![nameof(FederationDetails)]!;
            details["Address"]!["Text"] = "1 place de la Mairie\n\n35000 Rennes";
            details["Phone"]!["Text"] = "02 99 00 00 00";
            details["SocialProfiles"]!["Text"] = "https://social.example.org/cuf\njavascript:alert(1)";
            await settings.UpdateSiteSettingsAsync(changed);
        });

        var after = WebUtility.HtmlDecode(await site.Client.GetStringAsync("/donnees-personnelles"));
        Assert.DoesNotContain("9 rue Christiani", after, StringComparison.Ordinal);
        Assert.Contains("<span class=\"site-footer__line\">35000 Rennes</span>", after, StringComparison.Ordinal);
        Assert.Contains("href=\"tel:+33299000000\"", after, StringComparison.Ordinal);
        Assert.Contains("<li><a href=\"https://social.example.org/cuf\" rel=\"me\">social.example.org</a></li>", after, StringComparison.Ordinal);
        Assert.DoesNotContain("javascript:", after, StringComparison.Ordinal);
    }

    private Task<string> AddNoticeAsync(string message, string layer, Action<ContentItem>? fill = null) => AddAsync(nameof(Notice), layer, "Notice", item =>
    {
        item.Alter<TitlePart>(part => part.Title = message);
        item.Alter<Notice>(part =>
        {
            part.Message = new HtmlField { Html = $"<p>{message}</p>" };
            part.Kind = new TextField { Text = "alerte" };
        });
        fill?.Invoke(item);
    });

    private async Task<string> AddAsync(string type, string layer, string zone, Action<ContentItem> fill)
    {
        var id = "";
        await site.DoAsync(async services =>
        {
            var contentManager = services.GetRequiredService<IContentManager>();
            var item = await contentManager.NewAsync(type);
            item.Alter<LayerMetadata>(part => (part.Layer, part.Zone) = (layer, zone));
            fill(item);
            await contentManager.CreateAsync(item, VersionOptions.Published);
            id = item.ContentItemId;
        });
        return id;
    }

    private Task SetRuleAsync(OrchardCore.Rules.Condition condition) => site.DoAsync(async services =>
    {
        var layers = services.GetRequiredService<ILayerService>();
        var document = await layers.LoadLayersAsync();
        document.Layers.RemoveAll(layer => layer.Name == "Sous condition");
        document.Layers.Add(new Layer { Name = "Sous condition", LayerRule = new() { Conditions = [condition] } });
        await layers.UpdateAsync(document);
    });

    /// <summary>Has the page made and kept.</summary>
    private async Task KeepAsync(string path)
    {
        await site.Client.GetStringAsync(path);
        using var kept = await site.Client.GetAsync(path);
        Assert.NotNull(kept.Headers.Age);
    }
}
