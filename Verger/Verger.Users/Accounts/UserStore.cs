using System.Data.Common;
using Microsoft.AspNetCore.Identity;
using OrchardCore.Entities;
using OrchardCore.Security.Services;
using OrchardCore.Users;
using OrchardCore.Users.Indexes;
using OrchardCore.Users.Models;
using YesSql;

namespace Verger.Users.Accounts;

/// <summary>Where ASP.NET Core Identity keeps accounts: documents, written with the caller's transaction. What an account holds besides is in the other parts of this class.</summary>
internal sealed partial class UserStore(
    ISession session, IRoleService roles, ILookupNormalizer normalizer, IIdGenerator ids, IdentityErrorDescriber errors) : IUserStore<IUser>
{
    public async Task<IdentityResult> CreateAsync(IUser user, CancellationToken cancellationToken)
    {
        var account = Account(user);
        if (account.UserId.Length == 0)
        {
            account.UserId = ids.GenerateUniqueId();
        }

        await session.SaveAsync(account, false, null, cancellationToken);
        return await WriteAsync(account, cancellationToken);
    }

    public async Task<IdentityResult> UpdateAsync(IUser user, CancellationToken cancellationToken)
    {
        await session.SaveAsync(user, true, null, cancellationToken);
        return await WriteAsync(Account(user), cancellationToken);
    }

    public Task<IdentityResult> DeleteAsync(IUser user, CancellationToken cancellationToken)
    {
        session.Delete(user);
        return Task.FromResult(IdentityResult.Success);
    }

    public async Task<IUser?> FindByIdAsync(string userId, CancellationToken cancellationToken)
        => await session.Query<User, UserIndex>(index => index.UserId == userId).FirstOrDefaultAsync(cancellationToken);

    public async Task<IUser?> FindByNameAsync(string normalizedUserName, CancellationToken cancellationToken)
        => await session.Query<User, UserIndex>(index => index.NormalizedUserName == normalizedUserName).FirstOrDefaultAsync(cancellationToken);

    public Task<string> GetUserIdAsync(IUser user, CancellationToken cancellationToken) => Task.FromResult(Account(user).UserId);

    public Task<string?> GetUserNameAsync(IUser user, CancellationToken cancellationToken) => Task.FromResult<string?>(user.UserName);

    public Task SetUserNameAsync(IUser user, string? userName, CancellationToken cancellationToken)
        => Change(user, account => account.UserName = userName ?? "");

    public Task<string?> GetNormalizedUserNameAsync(IUser user, CancellationToken cancellationToken) => Task.FromResult(Account(user).NormalizedUserName);

    public Task SetNormalizedUserNameAsync(IUser user, string? normalizedName, CancellationToken cancellationToken)
        => Change(user, account => account.NormalizedUserName = normalizedName);

    public void Dispose()
    {
        // The session is its scope's.
    }

    private static User Account(IUser user)
        => user as User ?? throw new ArgumentException($"An account is a {typeof(User).FullName}, and this is a {user.GetType().FullName}.", nameof(user));

    private static Task Change(IUser user, Action<User> change)
    {
        change(Account(user));
        return Task.CompletedTask;
    }

    // Written now, not at the commit: somebody may have taken the name or the address since Identity looked, and then the database says so.
    private async Task<IdentityResult> WriteAsync(User account, CancellationToken cancellationToken)
    {
        try
        {
            await session.FlushAsync(cancellationToken);
            return IdentityResult.Success;
        }
        catch (ConcurrencyException)
        {
            return IdentityResult.Failed(errors.ConcurrencyFailure());
        }
        catch (DbException) when (session.CurrentTransaction is null)
        {
            // The transaction has been undone with the fault, so this sees what others have committed.
            if (await FindRivalAsync(account, cancellationToken) is { } error)
            {
                return IdentityResult.Failed(error);
            }

            throw;
        }
    }

    private async Task<IdentityError?> FindRivalAsync(User account, CancellationToken cancellationToken)
    {
        await using var committed = session.Store.CreateSession();
        var rivals = await committed.QueryIndex<UserIndex>(index =>
            index.UserId != account.UserId
            && (index.NormalizedUserName == account.NormalizedUserName || index.NormalizedEmail == account.NormalizedEmail)).ListAsync(cancellationToken);
        return rivals.FirstOrDefault() switch
        {
            null => null,
            { } rival when rival.NormalizedUserName == account.NormalizedUserName => errors.DuplicateUserName(account.UserName),
            _ => errors.DuplicateEmail(account.Email ?? ""),
        };
    }
}
