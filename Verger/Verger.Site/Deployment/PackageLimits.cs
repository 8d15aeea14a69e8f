namespace Verger.Site.Deployment;

/// <summary>What a package may hold at most: far above what a site comes to, and below what would exhaust the machine.</summary>
/// <param name="Files">How many files and folders.</param>
/// <param name="Depth">How many folders within one another.</param>
/// <param name="RecipeBytes">The size of its recipe, which is read whole.</param>
/// <param name="FileBytes">The size of any other file.</param>
internal sealed record PackageLimits(int Files = 100_000, int Depth = 32, long RecipeBytes = 256L * 1024 * 1024, long FileBytes = 1024L * 1024 * 1024);
