using System.Collections.Immutable;
using System.Runtime.InteropServices;
using NetworkLens.Model;

namespace NetworkLens.Data;

/// <summary>Gives every site its stage: what its row says, or what the links tell.</summary>
internal static class SiteStages
{
    /// <summary>The stages of the data set and of each site.</summary>
    /// <param name="told">Of each site, as its row says; -1 where it is silent.</param>
    /// <param name="listed">Stages of dataset.json; empty where it lists none.</param>
    /// <param name="seen">Ids of stages, listed or seen in sites.csv; tiers are added.</param>
    /// <param name="links">Who supplies whom.</param>
    /// <param name="sites">Number of sites.</param>
    public static (ImmutableArray<Stage> Stages, ImmutableArray<StageIndex> OfSite) Of(
        Column<int> told, ImmutableArray<Stage> listed, IdIndex seen, LinkTable links, int sites)
    {
        if (listed.IsEmpty && seen.Count == 0)
        {
            (ImmutableArray<Stage> Stages, ImmutableArray<StageIndex> OfSite) tiers = Tiers(links, sites);
            foreach (Stage tier in tiers.Stages)
            {
                seen.FindOrAdd(tier.Id);
            }

            seen.Close($"the tiers worked out from the links (tier-1 to {tiers.Stages[^1].Id})");
            return tiers;
        }

        seen.Close(TableLayouts.Sites.File);

        int[] places = [.. Enumerable.Range(0, seen.Count)];
        if (listed.IsEmpty && seen.Count > 1)
        {
            places = PlacesInChain(told, seen, Tiers(links, sites).OfSite);
            seen.Renumber(places);
        }

        ImmutableArray<Stage> stages = listed.IsEmpty ? [.. seen.Ids.Select((id, index) => new Stage(id, id, index == 0))] : listed;
        int first = stages.IndexOf(stages.First(stage => stage.IsSource));
        bool[] isReached = Reached(links, sites);
        var ofSite = new StageIndex[sites];
        for (int site = 0; site < sites; site++)
        {
            ofSite[site] = new StageIndex(told[site] >= 0 ? places[told[site]] : isReached[site] ? -1 : first);
        }

        return (stages, ImmutableCollectionsMarshal.AsImmutableArray(ofSite));
    }

    // Stages that only sites.csv names stand in the order of the mean tier of their sites, then of their ids.
    private static int[] PlacesInChain(Column<int> told, IdIndex seen, ImmutableArray<StageIndex> tiers)
    {
        double[] sum = new double[seen.Count];
        int[] count = new int[seen.Count];
        for (int site = 0; site < tiers.Length; site++)
        {
            if (told[site] is var stage and >= 0)
            {
                sum[stage] += tiers[site].Value;
                count[stage]++;
            }
        }

        int[] places = new int[seen.Count];
        int place = 0;
        foreach (int stage in Enumerable.Range(0, places.Length).OrderBy(stage => sum[stage] / count[stage]).ThenBy(stage => seen.Ids[stage], StringComparer.Ordinal))
        {
            places[stage] = place++;
        }

        return places;
    }

    private static bool[] Reached(LinkTable links, int sites)
    {
        bool[] isReached = new bool[sites];
        foreach (SiteIndex to in links.To)
        {
            if (to.Value >= 0)
            {
                isReached[to.Value] = true;
            }
        }

        return isReached;
    }

    // Fewest hops from a site that nobody supplies; those reached from none stand behind the deepest.
    private static (ImmutableArray<Stage> Stages, ImmutableArray<StageIndex> OfSite) Tiers(LinkTable links, int sites)
    {
        bool[] isReached = Reached(links, sites);
        var sent = RowsBySite.Of(links.From, sites);
        var tier = new StageIndex[sites];
        Array.Fill(tier, new StageIndex(-1));
        int[] queue = new int[sites];
        int queued = 0;
        for (int site = 0; site < sites; site++)
        {
            if (!isReached[site])
            {
                tier[site] = new StageIndex(0);
                queue[queued++] = site;
            }
        }

        int deepest = 0;
        for (int next = 0; next < queued; next++)
        {
            deepest = tier[queue[next]].Value;
            foreach (int row in sent[queue[next]])
            {
                int receiver = links.To[row].Value;
                if (receiver >= 0 && tier[receiver].Value < 0)
                {
                    tier[receiver] = new StageIndex(deepest + 1);
                    queue[queued++] = receiver;
                }
            }
        }

        tier.AsSpan().Replace(new StageIndex(-1), new StageIndex(deepest + 1));
        int count = deepest + (queued < sites ? 2 : 1);
        return ([.. Enumerable.Range(1, count).Select(Stage.Tier)], ImmutableCollectionsMarshal.AsImmutableArray(tier));
    }
}
