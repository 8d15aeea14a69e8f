using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Xunit;

namespace CitesUnies.Testing;

/// <summary>What every public page is held to, in one call: accessible, valid, quiet, on its own, and properly named.</summary>
public static class PageAudit
{
    private static readonly AxeRunOptions s_wcag22AA = new()
    {
        RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
    };

    /// <summary>Fails with every fault of the page at once.</summary>
    public static async Task CheckAsync(Visit visit, bool isPublicContent = true, bool maySetCookies = false)
    {
        var faults = new List<string>();
        faults.AddRange((await AxeFaultsAsync(visit.Page)).Select(fault => "axe: " + fault));
        faults.AddRange((await HtmlValidator.Shared.FaultsAsync(await visit.Response.TextAsync())).Select(fault => "html: " + fault));
        faults.AddRange((await HeadFaultsAsync(visit.Page, isPublicContent)).Select(fault => "head: " + fault));
        faults.AddRange(visit.Console.Select(line => "console: " + line));
        faults.AddRange(visit.ForeignRequests.Select(url => "other host: " + url));
        faults.AddRange(visit.LoggedErrors.Select(line => "log: " + line));
        if (!maySetCookies)
            faults.AddRange((await visit.Page.Context.CookiesAsync()).Select(cookie => "cookie: " + cookie.Name));

        Assert.True(faults.Count == 0, $"{visit.Path} at {visit.Page.ViewportSize?.Width} px has {faults.Count} fault(s):\n{string.Join('\n', faults)}");
    }

    public static async Task<IEnumerable<string>> AxeFaultsAsync(IPage page)
    {
        var result = await page.RunAxe(s_wcag22AA);
        return from violation in result.Violations
               from node in violation.Nodes
               select $"{violation.Id}: {violation.Help}, at {node.Target}";
    }

    /// <summary>One <c>h1</c>, language, title; and for what is to be found, canonical address and description.</summary>
    private static async Task<IEnumerable<string>> HeadFaultsAsync(IPage page, bool isPublicContent)
    {
        var faults = new List<string>();
        async Task Expect(string selector, string what)
        {
            if (await page.Locator(selector).CountAsync() != 1)
                faults.Add($"there should be exactly one {what} ({selector})");
        }

        await Expect("h1", "first heading");
        await Expect("html[lang=fr], html[lang=en]", "language");
        await Expect("head > title", "title");
        await Expect("main", "main landmark");
        if (isPublicContent)
        {
            await Expect("head > link[rel=canonical][href^='http']", "canonical address");
            await Expect("head > meta[name=description][content]", "description");
        }

        if ((await page.TitleAsync()).Trim().Length == 0)
            faults.Add("the title is empty");
        return faults;
    }
}
