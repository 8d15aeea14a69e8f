using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace CitesUnies.Testing;

/// <summary>What a page is held to as it is seen: at each width, in the light scheme and in the dark, without opening it again.</summary>
internal static class SightAudit
{
    private const int Height = 900;

    private static readonly ColorScheme[] s_schemes = [ColorScheme.Light, ColorScheme.Dark];

    private static readonly AxeRunOptions s_wcag22AA = new()
    {
        RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
        // What passes is not told node by node: on a long page that takes as long as the checks.
        ResultTypes = [ResultType.Violations],
    };

    /// <summary>Every fault, with its width and scheme; and the page in the light scheme again, as wide as it was.</summary>
    public static async Task<IReadOnlyList<string>> FaultsAsync(Visit visit, string? picture)
    {
        var page = visit.Page;
        var width = page.ViewportSize!.Width;
        var faults = new List<string>();
        foreach (var wide in new[] { PageAudit.Desktop, PageAudit.Phone })
        {
            await ShowAsync(page, wide);
            foreach (var scheme in s_schemes)
            {
                await page.EmulateMediaAsync(new() { ColorScheme = scheme, ReducedMotion = ReducedMotion.Reduce });
                faults.AddRange((await AxeFaultsAsync(page)).Select(fault => $"axe at {wide} px, {scheme.ToString().ToLowerInvariant()}: {fault}"));
            }

            await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light, ReducedMotion = ReducedMotion.Reduce });
            if (picture is not null && (Visit.KeepsPictures || faults.Count > 0))
                await visit.ScreenshotAsync($"{picture}-{wide}");
            faults.AddRange(await SidewaysAsync(page, wide));
        }

        await ShowAsync(page, PageAudit.Narrowest);
        faults.AddRange(await SidewaysAsync(page, PageAudit.Narrowest));
        await ShowAsync(page, width);
        return faults;
    }

    private static Task ShowAsync(IPage page, int width) => page.SetViewportSizeAsync(width, Height);

    private static async Task<IEnumerable<string>> SidewaysAsync(IPage page, int width)
    {
        var needed = await page.EvaluateAsync<int>("document.documentElement.scrollWidth");
        return needed > width ? [$"width: it scrolls sideways at {width} px, being {needed} px wide"] : [];
    }

    /// <summary>In the page itself, for there are no frames: otherwise each run opens another page to sum up in.</summary>
    private static async Task<IEnumerable<string>> AxeFaultsAsync(IPage page)
    {
#pragma warning disable CS0618 // Its successor is for pages with frames.
        var result = await page.Locator("html").RunAxeLegacy(s_wcag22AA);
#pragma warning restore CS0618
        return from violation in result.Violations
               from node in violation.Nodes
               select $"{violation.Id}: {violation.Help}, at {node.Target}";
    }
}
