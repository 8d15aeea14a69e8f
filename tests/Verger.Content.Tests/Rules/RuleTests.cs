using System.Globalization;
using System.Security.Claims;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display;
using OrchardCore.Environment.Cache;
using OrchardCore.Rules;
using OrchardCore.Rules.Models;
using OrchardCore.Rules.Services;
using OrchardCore.Scripting;
using Verger.Content.Tests.Site;
using Verger.Rules;

namespace Verger.Content.Tests.Rules;

public sealed class RuleTests
{
    public static TheoryData<Condition, string, string?, bool> Conditions => new()
    {
        { new BooleanCondition { Value = true }, "/", null, true },
        { new BooleanCondition { Value = false }, "/", null, false },
        { new HomepageCondition { Value = true }, "/", null, true },
        { new HomepageCondition { Value = true }, "", null, true },
        { new HomepageCondition { Value = true }, "/agenda", null, false },
        { new HomepageCondition { Value = false }, "/agenda", null, true },
        { new HomepageCondition { Value = false }, "/", null, false },
        { new IsAnonymousCondition(), "/", null, true },
        { new IsAnonymousCondition(), "/", "Adherent", false },
        { new IsAuthenticatedCondition(), "/", "Adherent", true },
        { new IsAuthenticatedCondition(), "/", null, false },
        { new RoleCondition { Value = "adherent", Operation = new StringEqualsOperator() }, "/", "Webmestre,Adherent", true },
        { new RoleCondition { Value = "adherent", Operation = new StringEqualsOperator { CaseSensitive = true } }, "/", "Adherent", false },
        { new RoleCondition { Value = "Adherent", Operation = new StringEqualsOperator() }, "/", null, false },
        { new RoleCondition { Value = "Adherent", Operation = new StringNotEqualsOperator() }, "/", "Webmestre,Adherent", false },
        { new RoleCondition { Value = "Adherent", Operation = new StringNotEqualsOperator() }, "/", "Webmestre", true },
        { new UrlCondition { Value = "~/agenda", Operation = new StringEqualsOperator() }, "/Agenda", null, true },
        { new UrlCondition { Value = "~/agenda", Operation = new StringEqualsOperator() }, "/agenda/x", null, false },
        { new UrlCondition { Value = "/agenda", Operation = new StringStartsWithOperator() }, "/agenda/x", null, true },
        { new UrlCondition { Value = "/agenda", Operation = new StringStartsWithOperator() }, "/", null, false },
        { new UrlCondition { Value = "/agenda", Operation = new StringNotStartsWithOperator() }, "/agenda/x", null, false },
        { new UrlCondition { Value = "/agenda", Operation = new StringNotStartsWithOperator() }, "/actualites", null, true },
        { new UrlCondition { Value = ".ics", Operation = new StringEndsWithOperator() }, "/agenda.ics", null, true },
        { new UrlCondition { Value = ".ics", Operation = new StringEndsWithOperator() }, "/agenda", null, false },
        { new UrlCondition { Value = ".ics", Operation = new StringNotEndsWithOperator() }, "/agenda.ics", null, false },
        { new UrlCondition { Value = ".ics", Operation = new StringNotEndsWithOperator() }, "/agenda", null, true },
        { new UrlCondition { Value = "pays", Operation = new StringContainsOperator() }, "/groupes-pays/mali", null, true },
        { new UrlCondition { Value = "pays", Operation = new StringContainsOperator() }, "/agenda", null, false },
        { new UrlCondition { Value = "pays", Operation = new StringNotContainsOperator() }, "/groupes-pays/mali", null, false },
        { new UrlCondition { Value = "pays", Operation = new StringNotContainsOperator() }, "/agenda", null, true },
        { new CultureCondition { Value = "fr-FR", Operation = new StringEqualsOperator() }, "/", null, true },
        { new CultureCondition { Value = "fr", Operation = new StringEqualsOperator() }, "/", null, true },
        { new CultureCondition { Value = "en", Operation = new StringEqualsOperator() }, "/", null, false },
        { new CultureCondition { Value = "fr", Operation = new StringNotEqualsOperator() }, "/", null, false },
        { new ContentTypeCondition { Value = "Page", Operation = new StringEqualsOperator() }, "/", null, true },
        { new ContentTypeCondition { Value = "Resource", Operation = new StringEqualsOperator() }, "/", null, false },
        { new JavascriptCondition { Script = "1 + 1 === 2" }, "/", null, true },
        { new JavascriptCondition { Script = "false" }, "/", null, false },
        { new JavascriptCondition { Script = "1" }, "/", null, false },
        { new AllConditionGroup { Conditions = [new BooleanCondition { Value = true }, new IsAnonymousCondition()] }, "/", null, true },
        { new AllConditionGroup { Conditions = [new BooleanCondition { Value = true }, new IsAuthenticatedCondition()] }, "/", null, false },
        { new AllConditionGroup(), "/", null, false },
        { new AnyConditionGroup { Conditions = [new IsAuthenticatedCondition(), new IsAnonymousCondition()] }, "/", null, true },
        { new AnyConditionGroup { Conditions = [new IsAuthenticatedCondition()] }, "/", null, false },
        { new AnyConditionGroup(), "/", null, false },
    };

    [Theory, MemberData(nameof(Conditions))]
    public async Task A_condition_holds_or_does_not(Condition condition, string path, string? roles, bool holds)
    {
        await using var site = await CreateAsync();

        Assert.Equal(holds, await HoldsAsync(site, condition, path, roles));
        Assert.Empty(site.Log.Errors);
    }

    [Fact]
    public async Task All_conditions_of_a_rule_have_to_hold_and_it_needs_one()
    {
        await using var site = await CreateAsync();

        Assert.False(await HoldsAsync(site, [], "/", null));
        Assert.True(await HoldsAsync(site, [new BooleanCondition { Value = true }, new IsAnonymousCondition()], "/", null));
        Assert.False(await HoldsAsync(site, [new BooleanCondition { Value = true }, new BooleanCondition()], "/", null));
    }

    [Fact]
    public async Task A_condition_that_fails_or_that_nobody_knows_does_not_hold_and_keeps_no_other_from_it()
    {
        await using var site = await CreateAsync();
        Condition[] bad =
        [
            new UrlCondition { Value = "/" },
            new JavascriptCondition { Script = "nowhere()" },
            new JavascriptCondition { Script = "while (true) {}" },
            new FailingCondition(),
            new UnknownCondition(new() { ["$type"] = "Elsewhere.WeatherCondition, Elsewhere" }),
        ];

        foreach (var condition in bad)
        {
            Assert.False(await HoldsAsync(site, condition, "/", null));
            Assert.True(await HoldsAsync(site, new AnyConditionGroup { Conditions = [condition, new BooleanCondition { Value = true }] }, "/", null));
        }

        Assert.Contains(site.Log.Errors, error => error.Contains("FailingCondition", StringComparison.Ordinal) && error.Contains("Broken.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_page_that_a_script_decides_on_is_kept_for_a_minute()
    {
        await using var site = await CreateAsync();

        var learnt = await LearntAsync(site, new JavascriptCondition { Script = "true" });

        Assert.Equal(TimeSpan.FromMinutes(1), learnt.ExpiresAfter);
    }

    [Fact]
    public async Task A_page_that_a_role_decides_on_varies_with_roles()
    {
        await using var site = await CreateAsync();

        var learnt = await LearntAsync(site, new RoleCondition { Value = "Adherent", Operation = new StringEqualsOperator() });

        Assert.Contains("user.roles", learnt.Contexts);
        Assert.Null(learnt.ExpiresAfter);
    }

    [Fact]
    public async Task The_script_engine_is_not_made_for_conditions_without_a_script()
    {
        var made = false;
        await using var site = await ContentSite.CreateOnAsync(
            Testing.TestDatabase.Sqlite,
            services => services.AddSingleton<IScriptingManager>(_ =>
            {
                made = true;
                throw new InvalidOperationException("Not now.");
            }),
            "OrchardCore.Rules");

        Assert.True(await HoldsAsync(site, new BooleanCondition { Value = true }, "/", null));
        Assert.False(made);
        Assert.False(await HoldsAsync(site, new JavascriptCondition { Script = "true" }, "/", null));
        Assert.True(made);
    }

    private static async Task<ContentSite> CreateAsync()
    {
        var site = await ContentSite.CreateOnAsync(
            Testing.TestDatabase.Sqlite, services => services.AddRuleCondition<FailingCondition, FailingConditionEvaluator>(), "OrchardCore.Rules", "OrchardCore.Contents");
        await site.DefineAsync("Page", _ => { });
        return site;
    }

    private static Task<bool> HoldsAsync(ContentSite site, Condition condition, string path, string? roles) => HoldsAsync(site, [condition], path, roles);

    private static Task<bool> HoldsAsync(ContentSite site, Condition[] conditions, string path, string? roles) => site.ReadAsync(async services =>
    {
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("fr-FR");
        var context = new DefaultHttpContext { RequestServices = services };
        context.Request.Path = path;
        context.User = roles is null
            ? new ClaimsPrincipal(new ClaimsIdentity())
            : new ClaimsPrincipal(new ClaimsIdentity(roles.Split(',').Select(role => new Claim(ClaimTypes.Role, role)), "test"));
        services.GetRequiredService<IHttpContextAccessor>().HttpContext = context;
        if (conditions.OfType<ContentTypeCondition>().Any())
        {
            await services.GetRequiredService<IContentItemDisplayManager>().BuildDisplayAsync(new ContentItem { ContentType = "Page" }, null);
            await services.GetRequiredService<IContentItemDisplayManager>().BuildDisplayAsync(new ContentItem { ContentType = "Page" }, null, "Summary");
        }

        return await services.GetRequiredService<IRuleService>().EvaluateAsync(new Rule { Conditions = [.. conditions] });
    });

    private static Task<CacheContext> LearntAsync(ContentSite site, Condition condition) => site.ReadAsync(async services =>
    {
        services.GetRequiredService<IHttpContextAccessor>().HttpContext = new DefaultHttpContext { RequestServices = services };
        var page = new CacheContext("page");
        services.GetRequiredService<ICacheScopeManager>().EnterScope(page);
        await services.GetRequiredService<IRuleService>().EvaluateAsync(new Rule { Conditions = [condition] });
        return page;
    });

    private sealed class FailingCondition : Condition;

    private sealed class FailingConditionEvaluator : ConditionEvaluator<FailingCondition>
    {
        public override ValueTask<bool> EvaluateAsync(FailingCondition condition) => throw new InvalidOperationException("Broken.");
    }
}
